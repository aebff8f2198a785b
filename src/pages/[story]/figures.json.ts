// The story's ledger as JSON.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { figuresJson } from "../../story/exports.ts";
import { getSite, storyPaths } from "../../story/load.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props, site, url }) =>
  Response.json(figuresJson(props.story, await getSite(), site ?? url));
