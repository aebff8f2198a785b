/** Pictures looked at in a browser: how they are drawn there, how far two are apart, and where their words stand. */
import type { Page } from "@playwright/test";

/** The SVG as the browser draws it, in a page of its own, in which it stays. */
export async function drawn(page: Page, svg: string): Promise<Buffer> {
  await page.goto("about:blank");
  await page.setContent(`<!doctype html><style>body{margin:0}body>svg{display:block}</style>${svg}`);
  await page.evaluate(() => document.fonts.ready);
  return page.locator("body > svg").screenshot();
}

/**
 * How much of two PNGs is not alike, the second drawn in the size of the first: the share of pixels that differ clearly in any
 * colour from every pixel near by in the other, so that edges may be smoothed in other ways, and a mark that is not there is
 * still seen.
 */
export async function apart(page: Page, one: Buffer, other: Buffer): Promise<number> {
  // No policy of a page keeps pictures out of this one.
  await page.goto("about:blank");
  const urls = [one, other].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(async (sources) => {
    const images = await Promise.all(
      sources.map(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return image;
      }),
    );
    const { naturalWidth: width = 0, naturalHeight: height = 0 } = images[0] ?? {};
    const [a, b] = images.map((image) => {
      const context = new OffscreenCanvas(width, height).getContext("2d");
      context?.drawImage(image, 0, 0, width, height);
      return context?.getImageData(0, 0, width, height).data;
    });
    if (!a || !b) return 1;
    const differ = (from: Uint8ClampedArray, to: Uint8ClampedArray, x: number, y: number) => {
      for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++) {
          const [nearX, nearY] = [x + dx, y + dy];
          if (nearX < 0 || nearY < 0 || nearX >= width || nearY >= height) continue;
          const [at, near] = [(y * width + x) * 4, (nearY * width + nearX) * 4];
          const most = Math.max(...[0, 1, 2].map((i) => Math.abs((from[at + i] ?? 0) - (to[near + i] ?? 0))));
          if (most < 64) return 0;
        }
      }
      return 1;
    };
    let others = 0;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) others += Math.max(differ(a, b, x, y), differ(b, a, x, y));
    return others / (width * height);
  }, urls);
}

/** The faces that stand for ours: of the sans-serif texts, and of the serif ones. */
export interface Families {
  sans: string;
  serif: string;
}

/** Words of the picture in the page that reach beyond its edges or over other words, in its own faces or in others. */
export async function textProblems(page: Page, families?: Families): Promise<string[]> {
  return page.evaluate(async (others) => {
    const svg = document.querySelector("body > svg");
    const texts = [...(svg?.querySelectorAll("text") ?? [])];
    for (const text of others ? texts : []) {
      const serif = (text.getAttribute("font-family") ?? "").startsWith("Newsreader");
      text.setAttribute("font-family", (serif ? others?.serif : others?.sans) ?? "");
    }
    await document.fonts.ready;
    const edge = svg?.getBoundingClientRect();
    const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const beyond = boxes.filter(({ box }) => edge && (box.left < edge.left || box.right > edge.right + 0.5));
    const over = boxes.flatMap((one, i) =>
      boxes.slice(i + 1).flatMap((other) => {
        // The box of a row is as high as its face allows; its letters take about half of that.
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const middle = Math.abs(one.box.top + one.box.bottom - other.box.top - other.box.bottom) / 2;
        const high = Math.min(one.box.height, other.box.height) / 2;
        return wide > 0.5 && middle < high ? [`"${one.text}" stands over "${other.text}"`] : [];
      }),
    );
    return [...beyond.map(({ text }) => `"${text}" goes over the edge`), ...over];
  }, families);
}
