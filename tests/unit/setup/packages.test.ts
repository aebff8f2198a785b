import { expect, test } from "vitest";
import { type Machine, setUpCommands } from "../../setup/hosting/packages.ts";

/** A machine with these files, and what was installed on it; `appears` is what an installation brings. */
function machine(
  files: string[],
  rest: { isRoot?: boolean; path?: string } = {},
  appears: Readonly<Record<string, string>> = {},
) {
  const present = new Set(files);
  const installed: string[][] = [];
  const install: Machine["install"] = (packages) => {
    installed.push([...packages]);
    const brought = packages.flatMap((name) => appears[name] ?? []);
    brought.forEach((file) => present.add(file));
    return brought.length === packages.length;
  };
  const exists = (file: string) => present.has(file);
  return { installed, path: "/usr/local/bin:/usr/bin", isRoot: false, exists, install, ...rest };
}

const APT = "/usr/bin/apt-get";
const found = (commands: Map<string, string | undefined>) => Object.fromEntries(commands);

test("a command is found on the path, in the first folder that has it", () => {
  const there = machine(["/usr/bin/nginx", "/usr/local/bin/nginx"]);
  expect(found(setUpCommands(there, ["nginx"]))).toEqual({ nginx: "/usr/local/bin/nginx" });
});

test("a server is found where Debian puts it, which no path names", () => {
  expect(found(setUpCommands(machine(["/usr/sbin/nginx"]), ["nginx"]))).toEqual({ nginx: "/usr/sbin/nginx" });
  const both = machine(["/usr/sbin/nginx", "/usr/bin/nginx"]);
  expect(found(setUpCommands(both, ["nginx"]))).toEqual({ nginx: "/usr/bin/nginx" });
});

test("an empty path names no folder, and the current one least of all", () => {
  expect(found(setUpCommands(machine(["nginx", "/nginx"], { path: "::" }), ["nginx"]))).toEqual({ nginx: undefined });
});

test("what is there is not installed again, and only what is missing is installed", () => {
  const all = machine(["/usr/sbin/nginx", "/usr/bin/caddy", APT], { isRoot: true });
  setUpCommands(all, ["nginx", "caddy"]);
  expect(all.installed).toEqual([]);

  const some = machine(["/usr/sbin/nginx", APT], { isRoot: true }, { caddy: "/usr/bin/caddy" });
  expect(found(setUpCommands(some, ["nginx", "caddy"]))).toEqual({ nginx: "/usr/sbin/nginx", caddy: "/usr/bin/caddy" });
  expect(some.installed).toEqual([["caddy"]]);
});

test("nobody but root installs, and root only with apt", () => {
  const appears = { nginx: "/usr/sbin/nginx" };
  for (const unable of [machine([APT], {}, appears), machine([], { isRoot: true }, appears)]) {
    expect(found(setUpCommands(unable, ["nginx"]))).toEqual({ nginx: undefined });
    expect(unable.installed).toEqual([]);
  }
});

test("what cannot be installed is left out, and the rest is there", () => {
  const half = machine([APT], { isRoot: true }, { nginx: "/usr/sbin/nginx" });
  expect(found(setUpCommands(half, ["nginx", "caddy"]))).toEqual({ nginx: "/usr/sbin/nginx", caddy: undefined });
  expect(half.installed).toEqual([["nginx", "caddy"]]);
});
