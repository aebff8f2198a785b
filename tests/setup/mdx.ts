/** MDX as a page shows it: through the renderer of a build, with the parts that authors have. */
import { getContainerRenderer } from "@astrojs/mdx/container-renderer";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { loadRenderers } from "astro:container";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { shown } from "../../src/components/parts.ts";

const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
type Component = Parameters<typeof container.renderToString>[0];

/** Each text as HTML, by its key. */
export async function rendered<Key extends string>(texts: Readonly<Record<Key, string>>): Promise<Record<Key, string>> {
  // Beside the sources: a build reads no file that lies outside of the project.
  const folder = await mkdtemp(join("node_modules", ".mdx-"));
  try {
    const entries = Object.entries<string>(texts).map(async ([key, text], i) => {
      const file = join(process.cwd(), folder, `${i}.mdx`);
      await writeFile(file, text);
      const { default: Content } = (await import(file)) as { default: Component };
      return [key, await container.renderToString(Content, { props: { components: shown } })] as const;
    });
    return Object.fromEntries(await Promise.all(entries)) as Record<Key, string>;
  } finally {
    await rm(folder, { recursive: true });
  }
}
