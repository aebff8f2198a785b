/** Charts in pages that make it hard: WordPress, sandboxes, foreign styles and policies, and no room. */
import { expect, type Frame, type Page, test } from "@playwright/test";
import { captionOf } from "../../src/charts/caption.ts";
import { embedCode, embedScript } from "../../src/editions/embed-code.ts";
import { embedHeight } from "../../src/editions/embed-height.ts";
import { type Host, startHost } from "../setup/in-browser/host.ts";
import { must } from "../setup/in-browser/must.ts";
import { inStory, stories } from "../setup/in-browser/pages.ts";
import { inWordPress } from "../setup/in-browser/wordpress.ts";

const charts = stories.flatMap((story) => Object.keys(story.charts).map((id) => ({ story, id })));

let host: Host;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(() => host.close());

/** The code that the chart's page offers, for the site under test. */
function codeOf({ story, id }: (typeof charts)[number], baseURL: string | undefined): string {
  const [site, { title }] = [must(baseURL, "address of the site"), captionOf(story, must(story.charts[id], id))];
  const { origin } = new URL(site);
  const code = embedCode({ site: origin, story: story.id, chart: id, title, height: embedHeight(story, id) });
  return code.replace(`${origin}/`, site);
}

async function embedIn(page: Page): Promise<Frame> {
  await page.goto(host.address);
  const handle = await page.locator("iframe").elementHandle();
  const frame = must(await must(handle, "frame").contentFrame(), "content of the frame");
  await frame.locator("h1").waitFor();
  return frame;
}

const heightOf = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0));
const heightIn = async (page: Page) => Number(await page.locator("iframe").getAttribute("height"));

/** What stands beyond the edges of the frame, or is cut off by what it stands in. */
const beyond = (frame: Frame) =>
  frame.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return (
      [...document.querySelectorAll("main, main *")]
        // What a map cuts off at its edge is not seen; its names stand outside of it.
        .filter((element) => element.checkVisibility() && !element.closest("details, use, .map svg"))
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (left < -0.5 || right > clientWidth + 0.5);
        })
        .map((element) => element.outerHTML.slice(0, 80))
    );
  });

test.describe("in WordPress", () => {
  for (const chart of charts) {
    test(`${chart.id} gets its height, and its links work`, async ({ page, baseURL }) => {
      host.show(inWordPress(codeOf(chart, baseURL)));
      const frame = await embedIn(page);
      expect(await frame.evaluate(() => self.origin), "it has no origin").toBe("null");
      await expect.poll(() => heightIn(page)).toBe(Math.min(1000, await heightOf(frame)));
      expect(await page.locator("iframe").evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe("0px");
      await frame.locator("summary").click();
      await expect.poll(() => heightIn(page), "opened").toBe(Math.min(1000, await heightOf(frame)));
      await frame.getByRole("link", { name: /^Evidence and data/ }).click();
      await expect(page).toHaveURL(new RegExp(`${inStory(chart.story, `charts/${chart.id}/`)}$`));
    });
  }

  test("a link to a report, which WordPress does not follow, leads to the page that has it", async ({
    page,
    baseURL,
  }) => {
    const chart = must(charts[0], "chart");
    const linked = charts.find(({ story, id }) => story.id === chart.story.id && id === "deaths") ?? chart;
    host.show(inWordPress(codeOf(linked, baseURL)));
    const frame = await embedIn(page);
    const reports = frame.locator("footer a[href^=http]");
    test.skip((await reports.count()) === 0, "no chart of the story links its reports");
    await reports.first().click();
    await expect(page).toHaveURL(new RegExp(`${inStory(linked.story, `charts/${linked.id}/`)}$`));
  });

  test("it does so from a server that says nothing of other origins: the embed asks for no other file", async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    await page.route("**/charts/**", async (route) => {
      asked.push(route.request().url());
      const { status, body } = await route
        .fetch()
        .then(async (answer) => ({ status: answer.status(), body: await answer.body() }));
      await route.fulfill({ status, body, contentType: "text/html" });
    });
    page.on("request", (request) => {
      if (request.resourceType() === "script") asked.push(request.url());
    });
    host.show(inWordPress(codeOf(must(charts[0], "chart"), baseURL)));
    const frame = await embedIn(page);
    await expect.poll(() => heightIn(page)).toBe(Math.min(1000, await heightOf(frame)));
    expect(asked).toHaveLength(1);
  });
});

test("in a sandbox the script for the exact height still hears its frame", async ({ page, baseURL }) => {
  const site = must(baseURL, "address");
  const code = codeOf(must(charts[0], "chart"), baseURL).replace("<iframe", '<iframe sandbox="allow-scripts"');
  host.show(
    code.replace(/height="\d+"/, 'height="300"') + embedScript(site).replace(/src="[^"]*"/, `src="${site}embed.js"`),
  );
  const frame = await embedIn(page);
  await expect.poll(() => heightIn(page)).toBe(await heightOf(frame));
});

/** What pages do to frames, and to all that is in them, without meaning any. */
const HOSTILE: Readonly<Record<string, { styles?: string; around?: (code: string) => string; policy?: string }>> = {
  "styles for everything": {
    styles:
      "*{color:red!important;font:40px/1 monospace!important;letter-spacing:1em!important;display:inline!important}",
  },
  "a dark page": { styles: ":root{color-scheme:dark;background:#000;color:#fff}" },
  "a page of another direction": { around: (code) => `<div dir="rtl" lang="ar">${code}</div>` },
  "a policy that allows frames only": { policy: "default-src 'none'; frame-src *; style-src 'unsafe-inline'" },
  "a page that is shut in itself": { policy: "sandbox allow-scripts" },
};

for (const [name, { styles = "", around = (code: string) => code, policy }] of Object.entries(HOSTILE)) {
  test(`${name} around a chart changes nothing in it`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 480, height: 900 });
    const code = codeOf(must(charts[0], "chart"), baseURL);
    const shown = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
      host.show(body, headers);
      const frame = await embedIn(page);
      const look = await frame.evaluate(() =>
        [...document.querySelectorAll("main *")].map((element) => {
          const { color, fill, fontFamily, fontSize, letterSpacing, direction } = getComputedStyle(element);
          const { x, y, width, height } = element.getBoundingClientRect();
          return [
            element.tagName,
            color,
            fill,
            fontFamily,
            fontSize,
            letterSpacing,
            direction,
            x,
            y,
            width,
            height,
          ].join(" ");
        }),
      );
      return { look, paper: await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor) };
    };
    const frame = `<style>iframe{width:480px!important;height:800px!important;display:block!important}</style>`;
    const plain = await shown(frame + code);
    const headers = policy === undefined ? {} : { "content-security-policy": policy };
    expect(await shown(`${frame}<style>${styles}</style>${around(code)}`, headers)).toEqual(plain);
  });
}

for (const width of [200, 280]) {
  test(`in ${width} pixels every chart is whole: nothing stands beyond the edge`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const chart of charts) {
      host.show(codeOf(chart, baseURL));
      const frame = await embedIn(page);
      expect.soft(await beyond(frame), chart.id).toEqual([]);
      expect
        .soft(await frame.evaluate(() => document.documentElement.scrollWidth), chart.id)
        .toBeLessThanOrEqual(width);
    }
  });
}
