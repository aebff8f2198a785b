import { expect, test } from "vitest";
import { PICTURE_POLICY, policyOf } from "../../../src/hosting/policy.ts";

const bare = { styles: [], scripts: [], sheets: false, fonts: false, images: false };

test("a page that needs nothing is allowed nothing but to read this site", () => {
  expect(policyOf([bare])).toBe(
    "default-src 'none';connect-src 'self';base-uri 'none';form-action 'none';require-trusted-types-for 'script';trusted-types 'none'",
  );
});

test("what stands in a page is allowed by its hash, and the rest only where it is needed", () => {
  const policy = policyOf([{ styles: ["sha256-s="], scripts: ["sha256-j="], sheets: true, fonts: true, images: true }]);
  expect(policy.split(";").slice(0, 6)).toEqual([
    "default-src 'none'",
    "script-src 'sha256-j='",
    "style-src 'self' 'sha256-s='",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
  ]);
});

test("a page that searches may run the program that does, and send its form here; no other may", () => {
  const policy = policyOf([{ ...bare, scripts: ["sha256-j="], searches: true }]);
  expect(policy).toContain("script-src 'wasm-unsafe-eval' 'sha256-j=';");
  expect(policy).toContain("form-action 'self';");
  expect(policyOf([{ ...bare, scripts: ["sha256-j="] }])).not.toMatch(/wasm|form-action 'self'/);
});

test("pages that share a policy are allowed what any of them needs, in one order", () => {
  const [a, b] = [
    { ...bare, styles: ["sha256-b="] },
    { ...bare, styles: ["sha256-a=", "sha256-b="] },
  ];
  expect(policyOf([a, b])).toContain("style-src 'sha256-a=' 'sha256-b=';");
  expect(policyOf([a, b])).toBe(policyOf([b, a]));
});

test("no policy has anything unsafe in it", () => {
  const all = [
    policyOf([{ styles: ["sha256-s="], scripts: ["sha256-j="], sheets: false, fonts: false, images: true }]),
    PICTURE_POLICY,
  ];
  expect(all.filter((policy) => /unsafe|\*|https?:|data:/.test(policy))).toEqual([]);
});
