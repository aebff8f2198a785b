// Every claim of the story as CSV, a row a claim.
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { figuresCsv } from "../../editions/figures.ts";
import { storyPaths } from "../../reading/load.ts";

export const getStaticPaths = storyPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
export const GET: APIRoute<Props> = ({ props }) => new Response(figuresCsv(props.story));
