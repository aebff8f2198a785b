/** The script that is printed for S3 and CloudFront, run by bash with an aws that only writes down what it is asked. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { cloudFrontFunction } from "../../../src/hosting/cloudfront-function.ts";
import { cloudFrontProblems, cloudFrontScript } from "../../../src/hosting/cloudfront.ts";
import { headersFor } from "../../../src/hosting/headers.ts";
import { option, runScript, takes } from "../../setup/hosting/aws.ts";
import { BASES, files, moreRedirects, pages, rules } from "../../setup/examples/hosted-site.ts";

const [BASE = ""] = BASES;
const made = (base = BASE) => cloudFrontScript(rules, moreRedirects, base);

/** The files of the example's dist/, with the address of each. */
const dist = [...pages, ...files].map((address) => ({
  address,
  file: `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`,
}));
const beside = ["index.html.br", "storm/figures.csv.gz", "_headers", "_redirects", ".nojekyll"];

const { calls: copies, status } = runScript(made(), "sync");
const [last = [], ...before] = [...copies].reverse();

test("bash can read it, and it does nothing without one of its words", () => {
  for (const base of BASES) {
    const { status, stderr } = spawnSync("bash", ["-n"], { input: made(base), encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  }
  const { status, err, calls } = runScript(made(), "");
  expect([status, err, calls]).toEqual([2, "Write one of: sync, policies, function.\n", []]);
});

test("without a bucket nothing is copied, and it says what to write", () => {
  const { status, err, calls } = runScript(made(), "sync", { bucket: "" });
  expect([status, calls]).toEqual([1, []]);
  expect(err).toContain("Write BUCKET=name before the command.");
});

test("every file of the site ends up with the type and the life that the table says", () => {
  expect(status).toBe(0);
  for (const { file, address } of dist) {
    // What is copied later stands in the place of what was copied before.
    const copy = before.find((call) => takes(call, file)) ?? [];
    const { "Content-Type": type, "Cache-Control": life } = headersFor(rules, address);
    expect([file, option(copy, "--content-type"), option(copy, "--cache-control")]).toEqual([file, type, life]);
  }
});

test("each copy goes from dist to the base in the bucket", () => {
  for (const call of before) {
    expect(call.slice(0, 5)).toEqual(["s3", "cp", "dist/", `s3://bucket${BASE}`, "--recursive"]);
  }
});

test("copies beside files and what other hosts read are not copied", () => {
  for (const file of beside) expect([file, copies.filter((call) => takes(call, file))]).toEqual([file, []]);
});

test("pages are copied when all that they lead to is there, and what is gone is taken away after that", () => {
  const isPage = (call: string[]) => takes(call, "storm/index.html");
  expect(before.map(isPage)).toEqual(before.map((_, i) => i === 0));
  expect(last.slice(0, 5)).toEqual(["s3", "sync", "dist/", `s3://bucket${BASE}`, "--delete"]);
  // By size alone: it is not to copy anything again, with a type that it guesses.
  expect(last).toContain("--size-only");
  expect(takes(last, "_astro/old.js")).toBe(false);
  expect(takes(last, "storm/gone/index.html")).toBe(true);
});

test("the function is made and published, and changed and published where it is there", () => {
  const first = runScript(made(), "function");
  expect(first.calls.map((call) => call[1])).toEqual(["describe-function", "create-function", "publish-function"]);
  const again = runScript(made(), "function", { there: true });
  expect(again.calls.map((call) => call[1])).toEqual(["describe-function", "update-function", "publish-function"]);
  for (const { status, calls, written } of [first, again]) {
    const [, put = [], publish = []] = calls;
    expect(status).toBe(0);
    expect(written(option(put, "--function-code").slice("fileb://".length))).toBe(
      cloudFrontFunction(moreRedirects, BASE),
    );
    expect(JSON.parse(option(put, "--function-config"))).toMatchObject({ Runtime: "cloudfront-js-2.0" });
    expect([option(publish, "--name"), option(publish, "--if-match")]).toEqual([option(put, "--name"), "version-2"]);
  }
  expect(option(again.calls[1] ?? [], "--if-match")).toBe("version-1");
});

test("sites under two folders call nothing by the same name", () => {
  const names = BASES.map((base) => option(runScript(made(base), "function").calls[1] ?? [], "--name"));
  expect(names).toEqual(["sourced-explainers-2021-addresses", "sourced-addresses"]);
});

test("more redirects than the function can hold are told", () => {
  expect(cloudFrontProblems(moreRedirects, BASE)).toEqual([]);
  const many = Array.from({ length: 200 }, (_, i) => ({ from: `/old-${i}/`, to: "/storm/", file: "a", line: 1 }));
  expect(cloudFrontProblems(many, BASE)).toEqual([
    expect.stringMatching(/^the function has \d{5} bytes with all redirects in it, and CloudFront takes 10240\. /),
  ]);
});

test("the same site gives the same script", () => {
  expect(made()).toBe(made());
  expect(
    made()
      .split("\n")
      .filter((line) => /undefined|NaN|\[object/.test(line)),
  ).toEqual([]);
});
