import { expect, test } from "vitest";
import { cloudflareProblems } from "../../../src/hosting/cloudflare.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { headerRules } from "../../../src/hosting/headers.ts";
import { patterns, rules, withHeader } from "../../setup/examples/hosted-site.ts";

const BASE = "/explainers/2021/";

test("what Cloudflare would not read is told", () => {
  expect(cloudflareProblems(rules, BASE)).toEqual([]);
  const many = [...patterns, ...Array.from({ length: 100 }, (_, i) => `/page-${i}/`)];
  expect(cloudflareProblems(headerRules(many, mediaTypes()), BASE)[0]).toMatch(
    /_headers has \d+ rules, and Cloudflare reads 100/,
  );
  expect(cloudflareProblems(withHeader(`style-src ${"x".repeat(2000)}`), BASE)[0]).toMatch(
    /a line of _headers has \d+ characters, and Cloudflare reads 2000/,
  );
});
