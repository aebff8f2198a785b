/** A small site that may not be published, and the error that says why. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../../../src/model/redirect.ts";
import { MadeUpSite, REDIRECTS } from "./built-site.ts";

export class BuildRefusal {
  readonly site: MadeUpSite;

  constructor(changes: Readonly<Record<string, string>> = {}) {
    this.site = new MadeUpSite(changes);
  }

  /** The error that ends the steps. Throws if there is none, or if by then the site has what hosts read. */
  async error(redirects: readonly Redirect[] = REDIRECTS): Promise<Error> {
    const error: unknown = await this.site.finish(redirects).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof Error)) throw new Error("the site was finished");
    for (const file of ["_headers", "index.html.br"]) {
      if (existsSync(join(this.site.folder, file))) throw new Error(`${file} was written`);
    }
    return error;
  }

  remove(): void {
    this.site.remove();
  }
}
