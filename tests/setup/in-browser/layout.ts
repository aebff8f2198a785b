/** What does not fit, and what is too small to hit. Each function runs in the page, so each is whole in itself. */

/** In the page: elements that reach beyond its right edge, none if the page cannot be scrolled sideways. */
export function overflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  const names = wide.slice(0, 4).map(({ outerHTML }) => outerHTML.slice(0, 90));
  return [`${scrollWidth} of ${clientWidth} pixels: ${names.join(" | ")}`];
}

/**
 * In the page: targets that are too small by WCAG 2.2, 2.5.8: less than 24 pixels wide or high, not part of a sentence,
 * and with another target in the circle of 24 pixels around their middle.
 */
export function smallTargets(): string[] {
  const boxes = [...document.querySelectorAll("a[href], button, summary, [role=slider], input")]
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom + scrollY > 0);
  const small = ({ box }: (typeof boxes)[number]) => box.width < 23.9 || box.height < 23.9;
  const inSentence = ({ element }: (typeof boxes)[number]) => {
    const words = element.closest("p, li, td, th, dd, blockquote, div")?.textContent ?? "";
    return !element.closest("nav, .links") && words.trim() !== element.textContent.trim();
  };
  const crowded = (one: (typeof boxes)[number]) => {
    const [x, y] = [one.box.x + one.box.width / 2, one.box.y + one.box.height / 2];
    return boxes.some(({ box }) => {
      if (box === one.box) return false;
      const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      return Math.hypot(dx, dy) < 12;
    });
  };
  return boxes
    .filter((target) => small(target) && !inSentence(target) && crowded(target))
    .map(
      ({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 90)}`,
    );
}

/** In the page: controls that stand alone and are less than 24 pixels high, however much room is around them. */
export function lowControls(): string[] {
  return [...document.querySelectorAll("summary, nav a, .links :is(a, button), .bar a, [role=slider], [popover] > a")]
    .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
    .map((element) => ({ element, height: element.getBoundingClientRect().height }))
    .filter(({ height }) => height < 23.9)
    .map(({ element, height }) => `${height.toFixed(1)} high: ${element.outerHTML.slice(0, 90)}`);
}

/**
 * In the page: names on the maps that are shown which touch another or reach beyond the map, and those in letters of
 * another size than the map's. Above and below its letters a row of text has room of its own, which may overlap.
 */
export function touchingNames(): string[] {
  const maps = [...document.querySelectorAll("svg.map")].filter((map) => map.getClientRects().length > 0);
  return maps.flatMap((map) => {
    const size = getComputedStyle(map).fontSize;
    const box = map.getBoundingClientRect();
    const names = [...map.querySelectorAll("text")].map((text) => {
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      const spare = height * 0.15;
      return { text, left, right, top: top + spare, bottom: bottom - spare };
    });
    return names.flatMap((one, i) => {
      const said = one.text.textContent;
      const beyond = one.left < box.left || one.right > box.right || one.top < box.top || one.bottom > box.bottom;
      const met = names
        .slice(i + 1)
        .filter((other) => other.left < one.right && one.left < other.right)
        .filter((other) => other.top < one.bottom && one.top < other.bottom);
      const sized = getComputedStyle(one.text).fontSize;
      return [
        ...met.map((other) => `${said} meets ${other.text.textContent}`),
        ...(beyond ? [`${said} is cut`] : []),
        ...(sized === size ? [] : [`${said} is set in ${sized}, the map in ${size}`]),
      ];
    });
  });
}
