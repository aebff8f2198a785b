// Loaded before every command (package.json): commands are TypeScript that Node runs by itself, which it can do from
// 22.18 on. npm puts the Node of node_modules first; an older one is here only if the install did not fetch that.
import { existsSync } from "node:fs";
import module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (!existsSync(new URL("../../node_modules/zod/package.json", import.meta.url))) {
  console.error('The packages are not installed. Run "npm ci".');
  process.exit(1);
}
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci" (it brings Node 24), or install Node 22.18 or later.`,
  );
  process.exit(1);
}

// What was compiled once is not compiled again: a third of the time that a check takes.
module.enableCompileCache();

// The rasteriser's allocator (mimalloc, which reads this as it is loaded) gives memory back after 10 ms: less than lies between two
// pictures, each of which asks for as much again. Measured, a tenth of what the system does in a build.
process.env.MIMALLOC_PURGE_DELAY ??= "1000";

// Nothing that ends a command is shown as a trace of its code.
await import("./last-word.ts");
