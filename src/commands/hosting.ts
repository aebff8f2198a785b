/**
 * `npm run hosting -- <host>`: prints what that host is to be told of the site in dist/. Reads dist/, the two settings,
 * content/redirects.yaml and the list of published addresses, by which redirects of folders are spelled out; writes nothing.
 */
import { parseArgs } from "node:util";
import { HOSTS } from "../hosting/hosts.ts";
import { redirects as redirectRule } from "../rules/site/redirects.ts";
import { readRedirects } from "../reading/redirects.ts";
import { addressesIn, readAddressList } from "../record/address-list.ts";
import { spelledOut } from "../record/redirects.ts";
import { ContentError } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import { baseProblem, policyProblem, rulesIn } from "./built-site.ts";
import { settings } from "./settings.ts";

const NAMES = HOSTS.map(({ name }) => name);
const SERVERS = HOSTS.flatMap(({ server }) => server ?? []);

const USAGE = `npm run hosting -- <host> [--listen <address>] [--root <folder>]
Prints how a host is to serve dist/, with the redirects of content/; "npm run -s" keeps npm from printing more into a file. Hosts: ${NAMES.join(", ")}.
  --listen   ${SERVERS.map(({ name, listens }) => `${name}: ${listens}`).join("; ")}
  --root     ${SERVERS.map(({ name }) => name).join(" and ")}: the folder that the site's own folder lies in; /srv/www where left out`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/** What a function gives, or its sentence of what is wrong as the command's last word. */
function told<T>(give: () => T): T {
  try {
    return give();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { listen: { type: "string" }, root: { type: "string", default: "/srv/www" }, help: { type: "boolean" } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

const { values, positionals } = read();
const [name = "", ...more] = positionals;
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}
const host = HOSTS.find((each) => each.name === name);
if (!host || more.length > 0) {
  stop(name === "" ? USAGE : `There is no host "${positionals.join(" ")}".${suggest(name, NAMES)}\n${USAGE}`);
}
const { site: origin, base } = told(() => settings(process.env));
const problem = baseProblem("dist", base) || policyProblem("dist");
if (problem !== "") stop(problem);
const { redirects, problems } = await readRedirects("content");
const wrong = [...problems, ...redirectRule.find({ redirects })];
if (wrong.length > 0) stop(new ContentError(wrong).message);
const site = {
  origin,
  base,
  redirects: spelledOut(redirects, addressesIn(readAddressList("content"))),
  rules: rulesIn("dist", base),
};
const limits = host.refuses?.(site) ?? [];
if (limits.length > 0) stop(limits.join("\n"));
console.log(host.print(site, values));
