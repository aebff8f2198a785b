/**
 * For paper, where no link can be followed: every source that the page links to gets a number, and at the end stand the
 * addresses by number. Made when the page is printed, so that the page itself need not carry each address once more.
 */
const made: Element[] = [];

addEventListener("beforeprint", () => {
  const main = document.querySelector("main");
  const links = main?.querySelectorAll<HTMLAnchorElement>("a[href^=http]") ?? [];
  const numbers = new Map<string, number>();
  const list = document.createElement("ol");
  list.className = "addresses";
  for (const link of links) {
    if (link.origin === location.origin) continue;
    const number = numbers.get(link.href) ?? numbers.size + 1;
    if (!numbers.has(link.href)) list.append(line("li", "", `[${number}] ${link.href}`));
    numbers.set(link.href, number);
    const mark = line("span", "ref", ` [${number}]`);
    link.after(mark);
    made.push(mark);
  }
  if (numbers.size > 0) main?.append(list);
  made.push(list);
});

addEventListener("afterprint", () => {
  for (const element of made.splice(0)) element.remove();
});

function line(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== "") element.className = name;
  element.textContent = text;
  return element;
}
