/** Colours as the browser shows them. The functions run in the page, so each is whole in itself. */

export interface Mark {
  /** Which mark: `killed line`. */
  name: string;
  /** Its contrast with the page behind it, from 1 to 21 (WCAG 2.2, contrast ratio). */
  contrast: number;
}

/** In the page: the contrast of each kind of mark in its charts, and of the text, with the background. */
export function marksOfPage(): Mark[] {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (colour: string) => {
    if (!context) return 0;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = luminance(getComputedStyle(document.body).backgroundColor);
  const contrast = (colour: string) => {
    const ink = luminance(colour);
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  };
  const drawn = [".people path", ".line", ".dots", ".chosen", ".bars .strip rect:not(.most)", ".share .strip rect"];
  const marks = drawn.flatMap((selector) =>
    [...document.querySelectorAll(`.chart ${selector}`)].map((mark) => {
      const { stroke, fill } = getComputedStyle(mark);
      const chart = mark.closest("figure")?.id ?? "";
      return {
        name: `${chart} ${selector} ${mark.classList.value}`,
        contrast: contrast(stroke === "none" ? fill : stroke),
      };
    }),
  );
  return [{ name: "text", contrast: contrast(getComputedStyle(document.body).color) }, ...marks];
}

/** In the page: how light its background is, from 0 to 255. */
export function lightnessOfPage(): number {
  const [r = 0, g = 0, b = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
  return (r + g + b) / 3;
}
