/** A CSV file as csv-parse reads it under the rules of RFC 4180: a row as an object, by the columns of the first line. */
import { parse } from "csv-parse/sync";

export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}
