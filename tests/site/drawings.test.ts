/** Every drawing of the site as other programs take it: nothing in it is there for some of them only. */
import { expect, test } from "vitest";
import { lengthsOf } from "../setup/paths.ts";
import { site } from "../setup/site/built.ts";
import { attribute, elementsOf, named } from "../setup/site/html.ts";
import { textFile } from "../setup/site/read.ts";

const pictures = [...site.files]
  .filter((file) => file.endsWith(".svg"))
  .map((file) => ({ address: site.base + file, elements: elementsOf(textFile(site, file)) }));
const drawn = [...site.pages, ...pictures];

test("nothing of no length is drawn: paths, lines and outlines, on pages and in pictures", () => {
  const paths = drawn.flatMap(({ address, elements }) =>
    named(elements, "path").map((path) => ({ address, d: attribute(path, "d") ?? "" })),
  );
  expect(paths.length).toBeGreaterThan(50);
  const empty = paths.filter(({ d }) => lengthsOf(d).some((length) => length < 0.005));
  expect(empty.map(({ address, d }) => `${address}: ${d.slice(0, 80)}`)).toEqual([]);
  const points = drawn.flatMap(({ address, elements }) =>
    named(elements, "line")
      .map((line) => ["x1", "x2", "y1", "y2"].map((name) => attribute(line, name) ?? "0"))
      .filter(([x1, x2, y1, y2]) => x1 === x2 && y1 === y2)
      .map((line) => `${address}: ${line.join(" ")}`),
  );
  expect(points).toEqual([]);
});

test("no id of a picture is that of another: they may stand in one page", () => {
  const ids = pictures.flatMap(({ elements }) => elements.flatMap((element) => attribute(element, "id") ?? []));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("a picture needs nothing of elsewhere: every id that it names is its own", () => {
  for (const { address, elements } of pictures) {
    const ids = elements.map((element) => attribute(element, "id"));
    const named = elements.flatMap((element) =>
      element.attrs.flatMap(({ name, value }) => [
        ...(name === "aria-labelledby" ? value.split(" ") : []),
        ...[...value.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id),
        ...(/^(xlink:)?href$/.test(name) && value.startsWith("#") ? [value.slice(1)] : []),
      ]),
    );
    expect(
      named.filter((id) => !ids.includes(id)),
      address,
    ).toEqual([]);
  }
});
