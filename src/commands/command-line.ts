/** The command line of the editors' commands: what it may hold, what `--help` says, and status 2 for anything else. */
import { parseArgs } from "node:util";
import { isoDay } from "../model/schema/pieces.ts";
import { suggest } from "../model/suggest.ts";

export interface Option {
  /** One of these; or a day, written YYYY-MM-DD; or nothing, for a switch. */
  takes?: readonly string[] | "day" | "text";
  does: string;
}

export interface Command {
  /** As it is typed, with its operands: `npm run figure -- <id>`. */
  usage: string;
  does: string;
  options: Record<string, Option>;
  /** How many operands it needs. */
  operands?: number;
}

/** Thrown for a command line that cannot be meant; its message is one for the person who typed it. */
export class UsageError extends Error {}

export interface Given {
  options: Record<string, string | undefined>;
  operands: string[];
  help: boolean;
}

/** What the arguments say. Throws a UsageError. */
export function parseOptions({ options, operands: wanted = 0, usage }: Command, args: readonly string[]): Given {
  const parsed = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...Object.entries(options), ["help", { does: "" }] as [string, Option]].map(([name, { takes }]) => [
        name,
        { type: takes ? ("string" as const) : ("boolean" as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
  });
  const given: Given = { options: {}, operands: parsed.positionals, help: parsed.values.help === true };
  if (given.help) return given;
  for (const [name, value] of Object.entries(parsed.values)) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(`There is no option --${name}.${suggest(name, Object.keys(options))}`);
    given.options[name] = checked(name, option, value);
  }
  if (given.operands.length !== wanted) throw new UsageError(`Write: ${usage}`);
  return given;
}

function checked(name: string, { takes }: Option, value: unknown): string {
  if (!takes) {
    if (value !== true) throw new UsageError(`--${name} takes no value.`);
    return "yes";
  }
  const text = typeof value === "string" ? value : "";
  if (takes === "day" && !isoDay.safeParse(text).success)
    throw new UsageError(`--${name} "${text}" is not a day. Write YYYY-MM-DD.`);
  if (Array.isArray(takes) && !takes.includes(text))
    throw new UsageError(`--${name} "${text}" is not known.${suggest(text, takes)}`);
  if (text === "") throw new UsageError(`--${name} needs a value.`);
  return text;
}

/** What `--help` prints. */
export function helpText({ usage, does, options }: Command): string {
  const rows = [...Object.entries(options), ["help", { does: "says this" }] as [string, Option]].map(
    ([name, { takes, does: what }]) => {
      const value = takes === "day" ? " YYYY-MM-DD" : takes === "text" ? " …" : takes ? ` ${takes.join("|")}` : "";
      return `  --${name}${value}`.padEnd(30) + what;
    },
  );
  return [usage, "", does, "", ...rows].join("\n");
}

/** The command line of this process. Prints the help or the mistake, and ends the process, where there is one. */
export function optionsOf(command: Command): Given {
  try {
    const given = parseOptions(command, process.argv.slice(2));
    if (!given.help) return given;
    console.log(helpText(command));
    process.exit(0);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** The day it is here, as ISO. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
