/** Where the places of the earth lie in the box of a drawing: north is up, a kilometre the same everywhere, nearly. */
import { geoAzimuthalEqualArea, type GeoProjection } from "d3-geo";
import type { Window } from "./atlas.ts";
import { Remembered } from "./remembered.ts";

/** A place as people write it and maps in the web print it: latitude, then longitude, in degrees. */
export type Place = readonly [latitude: number, longitude: number];

/** What is looked at: the middle, and how many kilometres are shown at least from north to south and from west to east. */
export interface View {
  centre: Place;
  across: number;
}

/** The box of a drawing, in its units. */
export interface Box {
  width: number;
  height: number;
}

/** A view in a box. */
export interface Frame extends Box {
  project: GeoProjection;
  /** How long a kilometre is in the drawing. */
  kilometre: number;
  /** The part of the world that is in the box, and a little more. */
  window: Window;
}

/** The mean radius of the earth, in kilometres. */
const RADIUS = 6371;
/** How far beyond the box outlines go on, so that their cut ends are not seen. */
export const BEYOND = 4;

/** Those of a story or two; with each, what is drawn in it (outlines.ts). */
const frames = new Remembered<Frame>(16);

/**
 * The view, as large as the box holds it; a box that is longer one way shows more that way. The projection (azimuthal,
 * equal-area) is about the centre, so that a map of any place, the poles and the date line too, is drawn alike.
 */
export function frameOf(view: View, box: Box): Frame {
  return frames.get([...view.centre, view.across, box.width, box.height].join(), () => framed(view, box));
}

function framed({ centre: [lat, lon], across }: View, { width, height }: Box): Frame {
  const kilometre = Math.min(width, height) / across;
  const project = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(kilometre * RADIUS)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-BEYOND, -BEYOND],
      [width + BEYOND, height + BEYOND],
    ]);
  // What the projection draws so far from the middle is farther on a sphere.
  const far = (Math.hypot(width, height) / 2 + BEYOND) / kilometre;
  const reach = (2 * Math.asin(Math.min(1, far / (2 * RADIUS))) * 180) / Math.PI;
  return { width, height, project, kilometre, window: windowAround(lat, lon, reach) };
}

function windowAround(lat: number, lon: number, reach: number): Window {
  const [south, north] = [lat - reach, lat + reach];
  const most = Math.max(Math.abs(south), Math.abs(north));
  const wide = most >= 90 ? 180 : reach / Math.cos((most * Math.PI) / 180);
  const whole = lon - wide < -180 || lon + wide > 180;
  return { west: whole ? -180 : lon - wide, east: whole ? 180 : lon + wide, south, north };
}

/** Where a place lies in the box. */
export function placeIn({ project }: Frame, [lat, lon]: Place): [x: number, y: number] {
  return project([lon, lat]) ?? [Number.NaN, Number.NaN];
}

/** Whether a place lies in the box. */
export function isIn(frame: Frame, place: Place): boolean {
  const [x, y] = placeIn(frame, place);
  return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
}
