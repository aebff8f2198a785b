/** The units of the site’s own list, for all tests that need one. */
import { readUnits } from "../../../src/reading/units.ts";
import { type Unit, unitOf } from "../../../src/model/units.ts";

const read = await readUnits("content");
if (!read.units) throw new Error(JSON.stringify(read.problems));
export const { units } = read;

/** The unit of that name; one that the list does not have has nothing but its name. */
export const unit = (name: string, change?: boolean): Unit => unitOf(units, name, change);
