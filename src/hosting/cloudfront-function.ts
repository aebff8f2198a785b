/**
 * The function that CloudFront runs for every request, as S3 knows neither pages nor redirects: ES 5.1 with what
 * cloudfront-js-2.0 adds. Source: "CloudFront Functions event structure".
 */
import { under } from "./pattern.ts";
import { spellingsOf, toldToHosts } from "./redirects.ts";
import { isFolder, type Redirect } from "../model/redirect.ts";

/** CloudFront's limit to a function's code, in bytes. */
export const FUNCTION_LIMIT = 10_240;

/** The code of the function for viewer requests. */
export function cloudFrontFunction(redirects: readonly Redirect[], base: string): string {
  const told = toldToHosts(redirects);
  const moved = Object.fromEntries(
    told
      .filter((redirect) => !isAsItsFolder(redirect))
      .flatMap((redirect) => spellingsOf(redirect).map((each) => [under(base, each), under(base, redirect.to)])),
  );
  // A story that was renamed has hundreds of addresses, and one line is enough for all that moved alike.
  const folders = new Map(
    told.flatMap(({ folder }) => (folder && isFolder(folder.to) ? [[folder.from, folder.to]] : [])),
  );
  const rows = [...folders]
    .sort(([a], [b]) => b.length - a.length)
    .map((pair) => pair.map((folder) => under(base, folder.slice(0, -1))));
  return `var MOVED = ${JSON.stringify(moved)};
var FOLDERS = ${JSON.stringify(rows)};

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
  // Endings of files have digits and low lines too (.woff2, .pf_meta), and begin with a letter; a folder may be called v1.0.
  var whole = /\\/$|\\.[a-z][a-z\\d_]*$/.test(uri) ? uri : uri + "/";
  for (var i = 0; !to && i < FOLDERS.length; i++) {
    if (whole.indexOf(FOLDERS[i][0]) === 0) to = FOLDERS[i][1] + whole.slice(FOLDERS[i][0].length);
  }
  if (!to && whole !== uri) to = whole;
  if (to) return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
  if (/\\/$/.test(uri)) request.uri = uri + "index.html";
  return request;
}
`;
}

/** Whether it leads where its folder's redirect leads all that is in the folder. */
function isAsItsFolder({ from, to, folder }: Redirect): boolean {
  if (!folder || !isFolder(folder.to)) return false;
  return to === folder.to.slice(0, -1) + from.slice(folder.from.length - 1);
}
