/** The printed script, run with an `aws` of our own that keeps what it is asked to do and answers as CloudFront would. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** Behind the last argument of each call; arguments may hold anything but a null character, which stands between them. */
const END = "-- the end of a call --";

/** Writes down its arguments, and says what is there by $THERE: nothing at first, all after a first run. */
const AWS = `#!/bin/sh
printf '%s\\0' "$@" '${END}' >> "$CALLS"
case "$2 $THERE" in
  "list-response-headers-policies yes") echo id-1 ;;
  "get-response-headers-policy yes" | "describe-function yes") echo version-1 ;;
  "describe-function no") exit 254 ;;
  "create-function "* | "update-function "*) echo version-2 ;;
esac
`;

export interface Run {
  status: number | null;
  err: string;
  /** The arguments of each call of aws. */
  calls: string[][];
  /** A file that the script wrote. */
  written: (name: string) => string;
}

/** Runs the script with a word; `there` says whether all that it makes is there already. */
export function runScript(script: string, word: string, { there = false, bucket = "bucket" } = {}): Run {
  const folder = mkdtempSync(join(tmpdir(), "aws-"));
  try {
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin/aws"), AWS);
    chmodSync(join(folder, "bin/aws"), 0o755);
    writeFileSync(join(folder, "calls"), "");
    writeFileSync(join(folder, "script"), script);
    const { status, stderr } = spawnSync("bash", ["script", word], {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH ?? ""}`,
        CALLS: join(folder, "calls"),
        THERE: there ? "yes" : "no",
        ...(bucket === "" ? {} : { BUCKET: bucket }),
      },
    });
    const said = readFileSync(join(folder, "calls"), "utf8").split(`${END}\0`).slice(0, -1);
    const calls = said.map((call) => call.split("\0").slice(0, -1));
    const names = calls.flatMap((call) =>
      call.filter((each) => each.startsWith("fileb://")).map((each) => each.slice(8)),
    );
    const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
    return { status, err: stderr, calls, written: (name) => texts.get(name) ?? "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value after an option. */
export function option(call: readonly string[], name: string): string {
  return call[call.indexOf(name) + 1] ?? "";
}

/** A pattern of aws and of CloudFront: a star stands for any characters, slashes too. */
export function matches(pattern: string, text: string): boolean {
  const expression = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${expression}$`, "s").test(text);
}

/** Whether a copy takes a file: all are in at first, and of the filters that match it the last one counts. */
export function takes(call: readonly string[], file: string): boolean {
  const filters = call.flatMap((each, i) =>
    each === "--include" || each === "--exclude" ? [{ takes: each === "--include", pattern: call[i + 1] ?? "" }] : [],
  );
  return filters.findLast(({ pattern }) => matches(pattern, file))?.takes ?? true;
}
