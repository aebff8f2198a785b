/** Errors that name where they come from. */

/** What the function gives; of what it throws, the file is said first. */
export function saying<T>(file: string, give: () => T): T {
  try {
    return give();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
