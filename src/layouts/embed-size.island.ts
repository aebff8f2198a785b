/**
 * Tells the page around an embed how high it is, now and whenever that changes: in the words of AMP
 * (https://amp.dev/documentation/components/amp-iframe), which public/embed.js listens to as well, and in those of
 * pym.js where its `childId` is in the address. Nothing is read of the page around.
 */
const content = document.querySelector("main");
const child = new URLSearchParams(location.search).get("childId");
let told = 0;

function tell(): void {
  const height = Math.ceil(content?.getBoundingClientRect().height ?? 0);
  if (height === told || height === 0) return;
  told = height;
  // To any page: a height is no secret, and an embed may stand anywhere.
  parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  if (child !== null) parent.postMessage(`pymxPYMx${child}xPYMxheightxPYMx${height}`, "*");
}

if (content && parent !== globalThis.window) {
  new ResizeObserver(tell).observe(content);
  // A page whose script came later than this one asks.
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || (data as { type?: unknown } | null)?.type !== "send-embed-size") return;
    told = 0;
    tell();
  });
}
