/** Where a published address that is gone most likely leads now: what an editor is offered as the line to paste. */
import { distance } from "fastest-levenshtein";
import { compare } from "../model/problem.ts";
import { isAnchor, pageOf } from "../model/redirect.ts";

/** What there is to choose from. */
export interface Addresses {
  /** All that is there now. */
  there: ReadonlySet<string>;
  /** Those of it that were not published yet. */
  fresh: readonly string[];
  /** All that was published and is gone. */
  lost: readonly string[];
}

/**
 * The new address where only a name in the address was changed; else what stands above it, a file of its kind before a
 * page, and for a place on a page the page's beginning. It is there, or the page is gone and this is no help.
 */
export function movedTo(address: string, addresses: Addresses): string {
  const again = renamed(address, addresses);
  if (again !== undefined) return again;
  if (isAnchor(address)) return `${pageOf(address)}#main`;
  return lastEmbed(address, addresses.there) ?? above(address, addresses.there);
}

/** The new address that differs from the lost one in one name, which is near; or in any, where it is the only such pair. */
function renamed(address: string, { fresh, lost }: Addresses): string | undefined {
  const ranked = nearTo(address, fresh)
    .flatMap((other) => {
      const names = differingNames(address, other);
      return names ? [{ other, far: distance(...names) / Math.max(...names.map((name) => name.length)) }] : [];
    })
    .sort((a, b) => a.far - b.far || compare(a.other, b.other));
  const [best] = ranked;
  if (!best) return undefined;
  const pairs = nearTo(best.other, lost).filter((each) => differingNames(each, best.other)).length;
  return best.far <= 0.5 || (ranked.length === 1 && pairs === 1) ? best.other : undefined;
}

/** Addresses by what they are without one of their names, any of them; of each list once. */
const indexes = new WeakMap<readonly string[], Map<string, string[]>>();

/** Those that differ from the address in one part, in the order of the list: found without a look at all others. */
function nearTo(address: string, others: readonly string[]): string[] {
  const index = indexes.get(others) ?? new Map<string, string[]>();
  if (!indexes.has(others)) {
    for (const other of others) {
      for (const shape of shapesOf(other)) {
        const alike = index.get(shape) ?? [];
        alike.push(other);
        index.set(shape, alike);
      }
    }
    indexes.set(others, index);
  }
  return [...new Set(shapesOf(address).flatMap((shape) => index.get(shape) ?? []))];
}

function shapesOf(address: string): string[] {
  const parts = partsOf(address);
  return parts.map((_, i) => parts.toSpliced(i, 1, "\n").join(""));
}

/** An address cut at its slashes, before its anchor and before the ending of a file; what it is cut at are parts too. */
function partsOf(address: string): string[] {
  return address.split(/([/#]|\.[a-z]+$)/);
}

/** The one name in which two addresses differ, in each; undefined where it is not one. */
function differingNames(a: string, b: string): [string, string] | undefined {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.flatMap((part, i) => (part === right[i] ? [] : [i]));
  const [only] = at;
  if (left.length !== right.length || at.length !== 1 || only === undefined) return undefined;
  const names: [string, string] = [left[only] ?? "", right[only] ?? ""];
  return names.every((name) => /\w/.test(name) && !name.startsWith(".")) ? names : undefined;
}

/** For the frame of a chart on other sites, what was recorded of the chart: a whole page in the frame would be none. */
function lastEmbed(address: string, there: ReadonlySet<string>): string | undefined {
  if (!address.endsWith("/embed/")) return undefined;
  return [...there]
    .filter((other) => other.startsWith(address) && other !== address && other.endsWith("/"))
    .sort()
    .at(-1);
}

function above(address: string, there: ReadonlySet<string>): string {
  const [ending = ""] = /\.[a-z]+$/.exec(address) ?? [];
  const names = address.split("/").slice(1, -1);
  for (let depth = ending === "" ? names.length - 1 : names.length; depth > 0; depth--) {
    const folder = `/${names.slice(0, depth).join("/")}`;
    const found = [...(ending === "" ? [] : [folder + ending]), `${folder}/`].find((each) => there.has(each));
    if (found !== undefined) return found;
  }
  return "/";
}

/** The name that a story which is gone most likely has now: of those not published yet the nearest. */
export function newNameOf(story: string, names: readonly string[], published: readonly string[]): string | undefined {
  const once = new Set(published);
  const fresh = names.filter((name) => !once.has(name));
  const far = (name: string) => distance(story, name) / Math.max(story.length, name.length);
  return fresh.sort((a, b) => far(a) - far(b) || compare(a, b))[0];
}
