/** The files of a built site and the addresses at which a host serves them. */

/**
 * Files of the site that nobody links to: what hosts read, what is named by the hash of what it holds, and what searches are
 * answered by.
 */
const UNPUBLISHED =
  /^(?:_headers|_redirects|\.nojekyll|404\.html|_astro\/.*|search\/(?!index\.html$).*|.*\.(?:br|gz))$/;

/** The addresses of files of the site, given by their paths; a page's is that of its folder. Without the base. */
export function addressesOf(files: readonly string[]): string[] {
  return files.filter((file) => !UNPUBLISHED.test(file)).map(addressOf);
}

/** `gaza-may-2021/index.html` → `/gaza-may-2021/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
