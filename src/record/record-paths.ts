/** The addresses of recorded charts, for the page that shows them. */
import { urls } from "../model/addresses.ts";
import { getRenderedStories } from "../reading/load.ts";
import { correctionsSince } from "./changes.ts";
import { storyAsRecorded } from "./chart-record.ts";
import { readChartRecords } from "./chart-record-file.ts";

/**
 * Static paths of one address per record of a chart: params { story, chart, hash }; props: the story as it was recorded,
 * the chart's id, its hash, what of it was corrected since, and the page that now has all of it: the chart's own or,
 * where there is none, the story's.
 */
export async function recordPaths() {
  return (await getRenderedStories()).flatMap((story) =>
    readChartRecords(story.id).map(({ hash, record }) => {
      const full = story.charts[record.chart] ? urls.chart(story.id, record.chart) : urls.story(story.id);
      const recorded = storyAsRecorded(story, record);
      const since = correctionsSince(story, recorded, record.spec);
      return {
        params: { story: story.id, chart: record.chart, hash },
        props: { story: recorded, id: record.chart, full, hash, since },
      };
    }),
  );
}
