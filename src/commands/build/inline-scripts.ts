/**
 * Puts the script of an embed into its page. A host may frame it without an origin (`sandbox="allow-scripts"`, as WordPress
 * does): then a file beside the page comes from elsewhere, and a server that says nothing of that is not asked for it.
 */

/** The page with each script that it names in its place; `codeAt` has the code at a path of the site. */
export function withScripts(html: string, codeAt: (path: string) => string): string {
  return html.replaceAll(/<script type="module" src="([^"]*)"><\/script>/g, (_, path: string) => {
    const code = codeAt(path).trim();
    if (/<\/script|<!--/i.test(code)) throw new Error(`the script ${path} cannot stand in a page: it would end there`);
    return `<script type="module">${code}</script>`;
  });
}
