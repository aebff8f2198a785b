/**
 * Real servers for the tests: those that are there, and those that can be installed. The decisions are functions of a machine,
 * so that they can be tested; thisMachine is the only part that looks at the real one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

export interface Machine {
  path: string;
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** Installs Debian packages without starting any service; true if that succeeded. */
  install: (packages: readonly string[]) => boolean;
}

/** Where Debian puts servers, which is not on everyone's path. */
const SYSTEM = ["/usr/sbin", "/usr/local/sbin"];

/**
 * Where each command is, installed first if it is missing and root may install it; undefined where it cannot be had. A
 * command is named as its package is.
 */
export function setUpCommands(machine: Machine, names: readonly string[]): Map<string, string | undefined> {
  const find = (name: string) =>
    [...machine.path.split(delimiter).filter(Boolean), ...SYSTEM]
      .map((folder) => join(folder, name))
      .find(machine.exists);
  const missing = names.filter((name) => find(name) === undefined);
  if (missing.length > 0 && machine.isRoot && machine.exists("/usr/bin/apt-get")) machine.install(missing);
  return new Map(names.map((name) => [name, find(name)]));
}

/** Debian asks this file whether a package may start its service. A server of the tests must not hold port 80. */
const POLICY = "/usr/sbin/policy-rc.d";

function install(packages: readonly string[]): boolean {
  const ours = !existsSync(POLICY);
  if (ours) writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;
    console.log(`Installing ${packages.join(" and ")} for the tests …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return spawnSync("sh", ["-c", command], { stdio: "ignore", env, timeout: 300_000 }).status === 0;
  } finally {
    if (ours) rmSync(POLICY, { force: true });
  }
}

export function thisMachine(): Machine {
  return { path: process.env.PATH ?? "", isRoot: process.getuid?.() === 0, exists: existsSync, install };
}
