/**
 * Names each chart by its title, for browsers that take no name from a figcaption (Chromium). A chart's own page says it itself;
 * in a story each title would have to arrive once more before the text.
 */
for (const figure of document.querySelectorAll<HTMLElement>("figure.chart:not([aria-label], [aria-labelledby])"))
  figure.ariaLabel = figure.querySelector("figcaption")?.textContent.trim() ?? null;
