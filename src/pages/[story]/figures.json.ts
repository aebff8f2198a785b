// The story's ledger as JSON.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { figuresJson } from "../../editions/figures.ts";
import { getSite, storyPaths } from "../../reading/load.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = async ({ props, site, url }) =>
  Response.json(figuresJson(props.story, await getSite(), site ?? url));
