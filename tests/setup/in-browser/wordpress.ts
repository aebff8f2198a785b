/**
 * WordPress around an embed of a site that it does not know, as its source has it (wp_filter_oembed_result in
 * wp-includes/embed.php, and wp-includes/js/wp-embed.js): styles taken away, a sandbox, a secret, and its two messages.
 */
const SECRET = "aB3dE6gH9k";
const KEPT = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];

/** The body of a post that shows the frame of an oEmbed answer. */
export function inWordPress(frame: string): string {
  const attributes = [...frame.matchAll(/ ([a-z]+)="([^"]*)"/g)].filter(([, name = ""]) => KEPT.includes(name));
  const kept = attributes.map(
    ([, name = "", value = ""]) => `${name}="${value}${name === "src" ? `#?secret=${SECRET}` : ""}"`,
  );
  return `<p>A post.</p><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${SECRET}" ${kept.join(" ")}></iframe>
    <script>(${String(listen)})()</script>`;
}

/** In the page of the post: a height is obeyed between 200 and 1,000; a link is followed to the host of the frame alone, if the reader is in it. */
function listen(): void {
  addEventListener("message", ({ data, source }) => {
    const { message, value, secret } = (data ?? {}) as { message?: string; value?: unknown; secret?: string };
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[data-secret="${secret ?? ""}"]`);
    if (frame?.contentWindow !== source) return;
    if (message === "height") frame.height = String(Math.min(1000, Math.max(200, Math.trunc(Number(value)))));
    if (message !== "link") return;
    const [to, own] = [new URL(String(value)), new URL(frame.src)];
    if (/^https?:$/.test(to.protocol) && to.host === own.host && document.activeElement === frame)
      top?.location.assign(to);
  });
  const frame = document.querySelector<HTMLIFrameElement>("iframe");
  frame?.contentWindow?.postMessage({ message: "ready", secret: frame.dataset.secret }, "*");
}
