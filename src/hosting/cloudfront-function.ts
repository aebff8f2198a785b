/**
 * The function that CloudFront runs for every request, as S3 knows neither pages nor redirects: ES 5.1 with what
 * cloudfront-js-2.0 adds. Source: "CloudFront Functions event structure".
 */
import { under } from "./pattern.ts";
import { spellingsOf, toldToHosts } from "./redirects.ts";
import { type Redirect } from "../model/redirect.ts";

/** CloudFront's limit to a function's code, in bytes. */
export const FUNCTION_LIMIT = 10_240;

/** The code of the function for viewer requests. */
export function cloudFrontFunction(redirects: readonly Redirect[], base: string): string {
  const moved = Object.fromEntries(
    toldToHosts(redirects).flatMap((redirect) =>
      spellingsOf(redirect).map((each) => [under(base, each), under(base, redirect.to)]),
    ),
  );
  return `var MOVED = ${JSON.stringify(moved)};

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  // A slash in disguise names nothing, nor do two in a row, which a redirect would turn into another site's address; nor do
  // the files that stand for others.
  if (/%(?:2f|5c)|\\/\\//i.test(uri) || /\\.(?:br|gz)$|\\/_headers$|\\/_redirects$/.test(uri)) {
    request.uri = "${under(base, "/404")}";
    return request;
  }
  var to = MOVED[uri];
  if (!to && !/\\/$|\\.[a-z]+$/.test(uri)) to = uri + "/";
  if (to) return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
  if (/\\/$/.test(uri)) request.uri = uri + "index.html";
  return request;
}
`;
}
