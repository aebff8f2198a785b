/** Every rule there is, a line each. All of them run, so that an editor sees everything at once. */
import type { SiteRule, StoryRule, TextRule } from "./rule.ts";
import { across } from "./site/across.ts";
import { catalogue } from "./site/catalogue.ts";
import { lostAddresses } from "./site/lost-addresses.ts";
import { lostStories } from "./site/lost-stories.ts";
import { pageParts } from "./site/page-parts.ts";
import { redirectEnds } from "./site/redirect-ends.ts";
import { redirects } from "./site/redirects.ts";
import { ties } from "./site/ties.ts";
import { charts } from "./story/charts.ts";
import { claims } from "./story/claims.ts";
import { days } from "./story/days.ts";
import { figures } from "./story/figures.ts";
import { images } from "./story/images.ts";
import { likeness } from "./story/likeness.ts";
import { links } from "./story/links.ts";
import { moved } from "./story/moved.ts";
import { notices } from "./story/notices.ts";
import { period } from "./story/period.ts";
import { projections } from "./story/projections.ts";
import { record } from "./story/record.ts";
import { recordedDiffers } from "./story/recorded-differs.ts";
import { recordedQuotes } from "./story/recorded-quotes.ts";
import { recordedRows } from "./story/recorded-rows.ts";
import { references } from "./story/references.ts";
import { reports } from "./story/reports.ts";
import { sections } from "./story/sections.ts";
import { series } from "./story/series.ts";
import { totals } from "./story/totals.ts";
import { unusedFigures } from "./story/unused-figures.ts";
import { alternative } from "./text/alternative.ts";
import { correction } from "./text/correction.ts";
import { hedge } from "./text/hedge.ts";
import { label } from "./text/label.ts";
import { name } from "./text/name.ts";
import { number } from "./text/number.ts";
import { quotation } from "./text/quotation.ts";
import { time } from "./text/time.ts";
import { toll } from "./text/toll.ts";
import { weekday } from "./text/weekday.ts";

/** Rules over a whole story: what no single file can say of itself. */
export const STORY_RULES: readonly StoryRule[] = [
  references,
  unusedFigures,
  likeness,
  figures,
  totals,
  claims,
  series,
  reports,
  charts,
  days,
  period,
  projections,
  sections,
  images,
  links,
  notices,
  record,
  recordedDiffers,
  recordedQuotes,
  recordedRows,
  moved,
];

/** Rules over one text. */
export const TEXT_RULES: readonly TextRule[] = [
  // Where two find something at one place, the earlier speaks first.
  number,
  time,
  weekday,
  toll,
  label,
  name,
  correction,
  quotation,
  hedge,
  alternative,
];

/** Rules over all content together. */
export const SITE_RULES: readonly SiteRule[] = [
  across,
  ties,
  catalogue,
  pageParts,
  redirects,
  redirectEnds,
  lostStories,
  lostAddresses,
];
