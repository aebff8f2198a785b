/**
 * What MDN's HTTP Observatory gives the site as nginx serves it: each test that gives or takes points, so that a lost one is
 * seen. A scanner that cannot be installed is skipped, and counted as skipped.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { here } from "../setup/hosting/built.ts";
import { type Scanned, scannerIsThere, startBehindTls } from "../setup/hosting/observatory.ts";
import { KINDS } from "../setup/hosting/servers.ts";

const nginx = KINDS.find(({ name, command }) => name === "nginx" && command !== undefined);

describe.skipIf(nginx === undefined || !scannerIsThere)("MDN's HTTP Observatory", () => {
  let site: Scanned;
  beforeAll(async () => {
    if (nginx) site = await startBehindTls(nginx, here);
  });
  afterAll(() => site.stop());

  // Not had: 5 for a cookie that is safe, as there is none, and 5 for a host that browsers preload HSTS for.
  test("takes no points from a story", () => {
    const points = {
      "content-security-policy": 10,
      "cross-origin-resource-policy": 10,
      "referrer-policy": 5,
      "subresource-integrity": 5,
      "x-frame-options": 5,
    };
    expect(site.scan("/gaza-may-2021/")).toEqual({ score: 135, grade: "A+", points });
  });

  // Nor had: 10 for a resource policy that keeps others out, and 5 for the hash of a script, which stands in the page. 20 are taken for
  // a policy that does not say who may frame the page, be it `frame-ancestors *`: that would shut out pages without an origin. Of
  // less than 90, what was given does not count.
  test("takes none from an embed but for that anyone may frame it, which it is made for", () => {
    const points = { "content-security-policy": 10, "referrer-policy": 5, "x-frame-options": -20 };
    expect(site.scan("/gaza-may-2021/charts/deaths/embed/")).toEqual({ score: 80, grade: "B+", points });
  });
});
