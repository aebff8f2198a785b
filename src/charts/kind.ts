/**
 * What a kind of chart is: all that differs from one kind to another, so that nobody else asks which kind a chart is of.
 * A kind is a folder with its `kind.ts` and its `Drawing.astro`, and a line in kinds.ts.
 */
import type { z } from "zod";
import type { ChartSpec, Story } from "../model/story.ts";
import type { ChartRows } from "./data.ts";
import type { Drawing, Scale } from "./picture/pen.ts";
import type { Table } from "./table.ts";

/** Where something stands below the chart in charts.yaml. */
export type Path = readonly PropertyKey[];

/** An id that a chart names to draw it, at its place; `label` is what the chart calls it, where it says so. */
export interface NamedId {
  path: Path;
  /** A figure is drawn as one claim, a series as its reports; a series has the id of its figure. */
  draws: "figure" | "series";
  id: string;
  label?: string | undefined;
}

/** A source that a chart names itself, besides those of what it draws, at its place. */
export interface NamedSource {
  path: Path;
  id: string;
}

/** A text of the chart besides title, measure and description; absent where it was left out. */
export interface OwnText {
  path: Path;
  text: string | undefined;
  /** A name, or a text that stands alone. */
  where: "label" | "text";
  /** A day that is printed beside it. */
  day?: string;
}

/** Tells of a fault at a place below the chart. */
export type Fail = (path: Path, message: string) => void;

/** A kind of chart. Methods throw an Error where the chart cannot be drawn, which its rules have refused before. */
export interface Kind<Spec extends ChartSpec = ChartSpec> {
  /** As charts.yaml writes it under `kind`. */
  name: string;
  /** What charts.yaml says of such a chart besides its kind and its words. */
  fields: z.ZodRawShape;
  /** Every id that it draws, in the order of the drawing; none where it draws no figure. */
  names(chart: Spec): NamedId[];
  /** Left out by kinds whose sources are all those of their figures. */
  sources?(chart: Spec): NamedSource[];
  texts(chart: Spec): OwnText[];
  /** What is wrong with it that its schema cannot say. */
  judge(story: Story, chart: Spec, fail: Fail): void;
  /** The rows that are drawn as texts, with the same printed values (CHARTER rule 18). */
  table(story: Story, chart: Spec): Table;
  /** The same as data, for its JSON file. */
  data(story: Story, chart: Spec): ChartRows;
  /** Its numbers in words, each able to stand alone: `Killed: at least 230, as of 20 May 2021`. */
  numbers(story: Story, chart: Spec): string[];
  /** Who reported what it shows, in one line. */
  sourceLine(story: Story, chart: Spec): string;
  /** The latest day that it describes, ISO; undefined where it draws nothing that has a day. */
  lastDay(story: Story, chart: Spec): string | undefined;
  /** The drawing for pictures, as high as it needs. */
  picture(story: Story, chart: Spec, scale: Scale): Drawing;
  /** Drawings for a box of that height, the one that is best to look at first; none need fit. */
  pictures(story: Story, chart: Spec, scale: Scale, height: number): Iterable<Drawing>;
  /** How high the drawing of the page stands at most in a column of a width that is asked for, in pixels. */
  height(story: Story, chart: Spec): (width: number) => number;
}
