/** Every host that the site can be printed for. */
import { caddy } from "./caddy.ts";
import { cloudflare } from "./cloudflare.ts";
import { cloudFront } from "./cloudfront.ts";
import { githubPages } from "./github-pages.ts";
import type { Host } from "./host.ts";
import { netlify } from "./netlify.ts";
import { nginx } from "./nginx.ts";

export const HOSTS: readonly Host[] = [
  // In the order in which publishers are told of them.
  nginx,
  caddy,
  netlify,
  cloudflare,
  githubPages,
  cloudFront,
];
