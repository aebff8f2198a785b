/**
 * Lays out the words far below that the style leaves until they come near (styles/opening.css, the same selectors), a few at a
 * time while there is nothing else to do: then the page is as any other to who measures it or takes a picture of it. Only once
 * the faces are there, since each that arrives lays out again whatever is laid out. WebKit, which has no idle callbacks, leaves
 * no words.
 */
/** As many as a slow phone lays out within a frame or two. */
const AT_ONCE = 6;
/** Milliseconds that there must be for as many more. */
const FREE = 10;
const waiting = [...document.querySelectorAll<HTMLElement>("main > h2 ~ p, .time > *, .who > *")];

function settle(idle: IdleDeadline): void {
  do {
    for (const words of waiting.splice(0, AT_ONCE)) words.style.contentVisibility = "visible";
    // Asked, so that what it takes is counted here.
    document.body.getBoundingClientRect();
  } while (waiting.length > 0 && idle.timeRemaining() > FREE);
  if (waiting.length > 0) requestIdleCallback(settle);
}

if ("requestIdleCallback" in globalThis)
  addEventListener("load", () => {
    void document.fonts.ready.then(() => requestIdleCallback(settle));
  });
