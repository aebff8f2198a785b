/** A site behind a server: what it should answer, and what it does. Started once for all the checks of one place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, policiesOf } from "../../../src/commands/built-site.ts";
import { addressesOf, addressOf } from "../../../src/hosting/addresses.ts";
import { toldToHosts } from "../../../src/hosting/redirects.ts";
import { readRedirects } from "../../../src/reading/redirects.ts";
import { headersFor, headerRules } from "../../../src/hosting/headers.ts";
import { mediaTypes } from "../../../src/editions/media-types.ts";
import { type Answer, ask } from "./ask.ts";
import { type Kind, type Server, start } from "./servers.ts";
import type { BuiltProject } from "./sites.ts";

const { redirects } = await readRedirects("content");

/** Redirects that a host is told of. */
export const moved = toldToHosts(redirects);

export interface Published {
  /** Without the base: `/about/`. */
  address: string;
  /** In dist: `about/index.html`. */
  file: string;
}

export class Served {
  readonly published: readonly Published[];
  readonly #server: Server;
  readonly #dist: string;
  readonly #rules;

  private constructor(server: Server, dist: string) {
    this.#server = server;
    this.#dist = dist;
    this.#rules = headerRules(policiesOf(dist).keys(), mediaTypes());
    const files = filesIn(dist);
    const addresses = new Set(addressesOf(files));
    for (const { from } of moved) addresses.delete(from);
    this.published = files
      .filter((file) => addresses.has(addressOf(file)) || /^_astro\/.*\.js$/.test(file))
      .map((file) => ({ file, address: addressOf(file) }));
  }

  static async start(kind: Kind, project: BuiltProject): Promise<Served> {
    return new Served(await start(kind, project), join(project.folder, "dist"));
  }

  get base(): string {
    return this.#server.base;
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** The whole address, for an address of the site. */
  at(address: string): string {
    return this.#server.origin + this.#server.base + address.slice(1);
  }

  ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
    return ask(this.at(address), { headers });
  }

  /** The bytes of a file of the site. */
  bytes(file: string): Buffer {
    return readFileSync(join(this.#dist, file));
  }

  /** What the table says of the address, in the names that Node gives to headers. */
  expected(address: string): Record<string, string> {
    const headers = Object.entries(headersFor(this.#rules, address));
    return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
  }

  /** What an answer says of the same. */
  told({ headers }: Answer, address: string): Record<string, unknown> {
    return Object.fromEntries(Object.keys(this.expected(address)).map((name) => [name, headers[name]]));
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
