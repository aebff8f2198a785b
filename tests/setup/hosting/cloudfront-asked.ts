/** The printed function as CloudFront runs it: old JavaScript, one event, one answer. */
import { createContext, runInContext } from "node:vm";
import { cloudFrontFunction } from "../../../src/hosting/cloudfront-function.ts";
import type { Redirect } from "../../../src/model/redirect.ts";

interface Outcome {
  uri?: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}

/** What the function makes of a request for the path: the file S3 is asked for, or the answer. */
export function asked(path: string, base: string, redirects: readonly Redirect[]): string {
  const context = createContext({ event: { request: { method: "GET", uri: path } } });
  const code = `"use strict"; ${cloudFrontFunction(redirects, base)}; JSON.stringify(handler(event))`;
  const { uri, statusCode, headers } = JSON.parse(runInContext(code, context) as string) as Outcome;
  return statusCode === undefined ? (uri ?? "") : `${statusCode} ${headers?.location.value ?? ""}`;
}
