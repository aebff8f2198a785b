/** What a host is, and what it is told of a site. Knows no host. */
import type { Redirect } from "../model/redirect.ts";
import type { HeaderRule } from "./headers.ts";

/** A built site, as its host is told of it. */
export interface HostedSite {
  /** Its origin, without a path: `https://example.org`. */
  origin: string;
  /** Its folder there, with a slash at both ends. */
  base: string;
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
}

/** What a publisher's own server is told of itself. */
export interface Server {
  /** Where it listens, as the server writes it. */
  listen: string;
  /** The folder that holds the site's files, those of the base under their folders: /srv/www/explainers/2021/index.html. */
  root: string;
}

/** What the publisher says of it: where it listens may be left to the host's own default. */
export interface ServerOptions {
  listen?: string | undefined;
  root: string;
}

export interface Host {
  /** As it is called on the command line. */
  name: string;
  /** Only of a server that publishers run themselves: the name it goes by, and where it may listen, its default first. */
  server?: { name: string; listens: string };
  /** The text that tells it how to serve the site. */
  print: (site: HostedSite, options: ServerOptions) => string;
  /** What the host would refuse, cut off or ignore, each a sentence; where absent it takes any site. */
  refuses?: (site: HostedSite) => string[];
}
