/** Fetches the island when a chart comes near; until then nothing of it is on the page. */
const near = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import("./chart.island.ts");
  },
  { rootMargin: "50%" },
);
for (const chart of document.querySelectorAll("story-chart")) near.observe(chart);
