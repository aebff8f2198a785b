/** The last word of every command: what ends it is said in a line, and its exit status is 1. */
import { told } from "./told.ts";

process.on("uncaughtException", (error) => {
  console.error(told(error));
  process.exit(1);
});
