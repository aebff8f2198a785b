/** A map in a box of some size: its outlines as paths, its circles, its names with their places. Knows nothing of colours or of the page. */
import { pathWriter } from "../path.ts";
import { type Circle, circlesOf, inOrder, isCut } from "./circles.ts";
import { type Frame, frameOf, placeIn } from "./frame.ts";
import type { Label } from "./label.ts";
import { mapLabels } from "./labels.ts";
import { mapOutlines, type OutlinePaths, pathsOf } from "./outlines.ts";
import { Remembered } from "./remembered.ts";
import type { MarkedMap } from "./rows.ts";
import { type ScaleBar, scaleBar } from "./scale-bar.ts";
import type { Size } from "./size.ts";

/** Everything that is drawn. Paths are of the `d` attribute; "" where there is nothing to draw. */
export interface MapGeometry extends OutlinePaths {
  frame: Frame;
  /** A point of no length for each place without a circle, which round ends make visible; "" where all have one. */
  dots: string;
  /** In the order in which they are drawn. */
  circles: Circle[];
  labels: Label[];
  /** Undefined where no corner has room for it. */
  scale: ScaleBar | undefined;
  /** Whether every name has room, and every circle. */
  complete: boolean;
}

/** Those of a story or two, in every size in which its pages and pictures draw them. */
const maps = new Remembered<MapGeometry>(32);

/** How texts are measured, told apart in what is remembered. */
const measures = new Map<Size["measure"], number>();

/** The map in a box of that size. The same one is asked for by many pages and pictures, and worked out once for them. */
export function mapGeometry(chart: MarkedMap, size: Size): MapGeometry {
  const { centre, across, places, areas, lines, waters } = chart;
  const { measure, outlines, ...box } = size;
  const by = measures.get(measure) ?? measures.size;
  measures.set(measure, by);
  const key = JSON.stringify([centre, across, places, areas, lines, waters, box, String(outlines), by]);
  return maps.get(key, () => drawMap(chart, size));
}

function drawMap(chart: MarkedMap, size: Size): MapGeometry {
  const frame = frameOf(chart, size);
  const { labels, crowded } = mapLabels(chart, frame, size);
  const outlines = mapOutlines(chart, frame);
  const points = chart.places.map(({ at }) => placeIn(frame, at));
  const dots = pathWriter();
  const circles = circlesOf(chart.places, frame, size);
  points.forEach((point, i) => {
    if (!circles[i]) dots.point(...point);
  });
  const radii = circles.map((circle) => circle?.most ?? 0);
  const drawn = inOrder(circles);
  return {
    frame,
    ...pathsOf(outlines, size.outlines),
    dots: dots.toString(),
    circles: drawn,
    labels,
    scale: scaleBar(frame, size, { points, radii, labels, strokes: Object.values(outlines).flat() }),
    complete: crowded.every(({ other }) => other === undefined) && !drawn.some((circle) => isCut(circle, frame)),
  };
}

/** Every text of the map. */
export function namesIn({ labels, scale }: MapGeometry): Label[] {
  return scale ? [...labels, scale.label] : labels;
}

/**
 * The `transform` that lays what was drawn in one frame over another of the same view, so that a page need hold each
 * outline only once: both have the same place in their middle.
 */
export function overlay(from: Frame, to: Frame): string {
  const scale = Number((to.kilometre / from.kilometre).toFixed(4));
  const shift = (there: number, here: number) => Number(((there - here * scale) / 2).toFixed(1));
  return `matrix(${scale} 0 0 ${scale} ${shift(to.width, from.width)} ${shift(to.height, from.height)})`;
}
