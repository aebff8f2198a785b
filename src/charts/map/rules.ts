/** What a map must be, to be drawn: all that it names lies on it, and every name has room. */
import { suggest } from "../../model/suggest.ts";
import type { Story } from "../../model/story.ts";
import type { Fail, Path } from "../kind.ts";
import { countryNames } from "./atlas.ts";
import { judgeCircles, judgeFigures } from "./circle-rules.ts";
import { type Frame, frameOf, isIn, type Place } from "./frame.ts";
import { mapLabels } from "./labels.ts";
import { haveBorder, ringsIn } from "./outlines.ts";
import { type MarkedMap, markedMap, placeNames } from "./rows.ts";
import { NARROW, WIDE } from "./size.ts";
import type { MapSpec } from "./spec.ts";

/** Places and names outside the map, countries that are not there, lines that are none, circles that mislead, names over one another. */
export function judgeMap(story: Story, chart: MapSpec, fail: Fail): void {
  const told: Path[] = [];
  const refuse: Fail = (path, message) => {
    told.push(path);
    fail(path, message);
  };
  judgeTwice(chart, refuse);
  // Its box is the square that every drawing shows.
  const frame = frameOf(chart, NARROW);
  judgePlaces(chart, frame, refuse);
  judgeCountries(chart, frame, refuse);
  judgeFigures(story, chart, refuse);
  // A figure that is not there is told of with all that names it.
  if (told.length > 0 || placeNames(chart).some(({ id }) => !Object.hasOwn(story.figures, id))) return;
  const map = markedMap(story, chart);
  judgeCircles(map, refuse);
  if (told.length === 0) judgeRoom(map, fail);
}

function judgeTwice({ places }: MapSpec, fail: Fail): void {
  places.forEach(({ name }, i) => {
    if (places.findIndex((other) => other.name === name) < i)
      fail(["places", i, "name"], `"${name}" is on the map already. Write each place once.`);
  });
}

function judgePlaces({ places, areas, lines, waters, across }: MapSpec, frame: Frame, fail: Fail): void {
  const judge = (path: Path, name: string, at: Place | undefined) => {
    if (!at || isIn(frame, at)) return;
    const [lat, lon] = at;
    const write = isIn(frame, [lon, lat])
      ? `Latitude is written first: [${lon}, ${lat}].`
      : "Write where it is, move the centre, widen across, or leave it out.";
    fail(path, `"${name}" is outside the map, which is ${across} km across. ${write}`);
  };
  places.forEach(({ name, at }, i) => {
    judge(["places", i, "at"], name, at);
  });
  areas.forEach(({ country, label = country, at }, i) => {
    judge(["areas", i, "at"], label, at);
  });
  lines.forEach(({ label, at }, i) => {
    judge(["lines", i, "at"], label, at);
  });
  waters.forEach(({ label, at }, i) => {
    judge(["waters", i, "at"], label, at);
  });
}

function judgeCountries({ areas, lines }: MapSpec, frame: Frame, fail: Fail): void {
  const names = areas.length + lines.length > 0 ? countryNames() : [];
  const known = (path: Path, name: string): boolean => {
    if (names.includes(name)) return true;
    const write = suggest(name, names) || " Write its name in Natural Earth, in English.";
    fail(path, `unknown country "${name}".${write}`);
    return false;
  };
  areas.forEach(({ country }, i) => {
    if (known(["areas", i, "country"], country) && ringsIn(frame, country).length === 0)
      fail(["areas", i, "country"], `"${country}" is not on the map. Move the centre, widen across, or leave it out.`);
  });
  lines.forEach(({ between }, i) => {
    const [one, other] = between;
    const both = between.map((name, end) => known(["lines", i, "between", end], name));
    if (both.every(Boolean) && !haveBorder(frame, between))
      fail(
        ["lines", i, "between"],
        `"${one}" and "${other}" have no border on the map. Write two that have, or leave it out.`,
      );
  });
}

/** In both drawings of the page, with letters as wide as they can be. */
function judgeRoom(chart: MarkedMap, fail: Fail): void {
  const [narrow, wide] = [NARROW, WIDE].map((size) => mapLabels(chart, frameOf(chart, size), size).crowded);
  const met = [narrow, wide].flatMap((crowded = []) => crowded.filter(({ other }) => other !== undefined));
  for (const [name, { path, other }] of new Map(met.reverse().map((each) => [each.name, each]))) {
    const write = path[0] === "places" ? "Write another side for one, or leave one out." : "Move it, or shorten it.";
    fail(path, `the name "${name}" has no room: it meets ${other ?? ""}. ${write}`);
  }
  for (const { path, name, other } of narrow ?? []) {
    if (other === undefined && wide?.some((each) => each.name === name))
      fail(
        path,
        `the name "${name}" has no room inside the country. Write where it stands: at: [latitude, longitude].`,
      );
  }
}
