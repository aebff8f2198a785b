/** Marks, in the contents of a story, the section that is being read: the last whose heading has come up the screen. */
const links = [...document.querySelectorAll<HTMLAnchorElement>(".toc a")];
const heads = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));

function mark(): void {
  const last = heads.findLastIndex((head) => head !== null && head.getBoundingClientRect().top < innerHeight / 3);
  links.forEach((link, i) => {
    if (i === last) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  });
}

// Each time that a heading passes the line, whichever way.
const passing = new IntersectionObserver(mark, { rootMargin: "0px 0px -66.7% 0px" });
for (const head of heads) if (head) passing.observe(head);
