/**
 * Tells the page around an embed how high it is, now and whenever that changes, in the words of those who listen:
 * - AMP (https://amp.dev/documentation/components/amp-iframe), and so does public/embed.js;
 * - pym.js, where its `childId` is in the address;
 * - WordPress, where its secret is in the hash (wp-includes/js/wp-embed.js). It frames what it does not know without an
 *   origin and without new tabs, so it is told where a link leads, and goes there if it is this site.
 * Nothing is read of the page around.
 */
const content = document.querySelector("main");
const child = new URLSearchParams(location.search).get("childId");
const secret = /\bsecret=([\da-z]+)/i.exec(location.hash)?.[1];
let told = 0;

// To any page: a height is no secret, and an embed may stand anywhere.
const say = (message: unknown) => parent.postMessage(message, "*");
const sayWordPress = (message: string, value: unknown) => say({ message, value, secret });

function tell(): void {
  const height = Math.ceil(content?.getBoundingClientRect().height ?? 0);
  if (height === told || height === 0) return;
  told = height;
  say({ sentinel: "amp", type: "embed-size", height });
  if (child !== null) say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
  if (secret !== undefined) sayWordPress("height", height);
}

/** WordPress follows links to this site alone: for another's, the page of the chart stands, which has the same link. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest("a");
  if (!link) return;
  event.preventDefault();
  const isHere = ({ host }: HTMLAnchorElement) => host === location.host;
  const there = isHere(link) ? link : [...document.querySelectorAll("a")].find(isHere);
  sayWordPress("link", there?.href);
}

if (content && parent !== globalThis.window) {
  // At once: a frame that is not in view yet is observed only when it comes there.
  tell();
  new ResizeObserver(tell).observe(content);
  // A page whose script came later than this one asks.
  addEventListener("message", ({ source, data }) => {
    const asked = data as { type?: unknown; message?: unknown } | null;
    if (source !== parent || (asked?.type !== "send-embed-size" && asked?.message !== "ready")) return;
    told = 0;
    tell();
  });
  if (secret !== undefined) content.addEventListener("click", follow);
}
