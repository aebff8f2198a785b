/** Components as readers get them, each rendered by Astro alone. */
import { experimental_AstroContainer as AstroContainer } from "astro/container";

const container = await AstroContainer.create();
type Component = Parameters<typeof container.renderToString>[0];

/** The component as HTML, around the words if any; as on the page of the story that its props name, if they do. */
export function render(component: Component, props: Record<string, unknown>, words?: string): Promise<string> {
  const locals = { story: props.story } as App.Locals;
  return container.renderToString(component, {
    props,
    locals,
    ...(words !== undefined && { slots: { default: words } }),
  });
}

/** What a reader reads of the component: its words, without scripts and markup. */
export async function read(component: Component, props: Record<string, unknown>): Promise<string> {
  return (await render(component, props))
    .replace(/<script.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
