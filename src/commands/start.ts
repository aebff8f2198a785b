/** `npm start`: builds the site, then serves it. A build that fails ends it, and the last good site is not served. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(process.execPath, ["src/commands/build.ts"], { stdio: "inherit" });
if (status !== 0) process.exit(1);

console.log("Serving dist/; stop with Ctrl+C. Open:");
await import("./preview.ts");
