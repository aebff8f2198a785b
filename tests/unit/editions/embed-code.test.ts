import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { embedCode, embedScript } from "../../../src/editions/embed-code.ts";

const options = { site: "https://example.org", story: "s", chart: "c", title: "A finding", height: 500 };

test("an embed is one frame with a title, lazy, as wide as there is room, of a stated height, without script", () => {
  expect(embedCode(options)).toBe(
    '<iframe src="https://example.org/s/charts/c/embed/" title="A finding" width="100%" height="500" loading="lazy" style="border:0" frameborder="0"></iframe>',
  );
});

test("a recorded chart has its hash in the address", () => {
  expect(embedCode({ ...options, hash: "0123456789ab" })).toContain(
    'src="https://example.org/s/charts/c/embed/0123456789ab/"',
  );
});

test("no title can break out of its attribute", () => {
  const title = '"><script>alert(1)</script> & more';
  const [frame, ...others] = parseFragment(embedCode({ ...options, title })).childNodes;
  expect(others).toEqual([]);
  expect(frame).toMatchObject({
    tagName: "iframe",
    attrs: expect.arrayContaining([{ name: "title", value: title }]) as unknown,
  });
});

test("the script for the exact height may be there once for all frames", () => {
  expect(embedScript("https://example.org")).toBe('<script async src="https://example.org/embed.js"></script>');
});
