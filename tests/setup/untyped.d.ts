/** Validators that come without types, as far as the tests use them. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    data: unknown[];
    format(kind: "bibliography", options: { format: "text"; template: string }): unknown;
  }
}
declare module "vnu-jar" {
  /** Where the checker is. */
  const path: string;
  export default path;
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    validate(data: unknown): Promise<{ severity: "ERROR" | "WARNING"; issueMessage: string }[]>;
  }
}
declare module "@marbec/web-auto-extractor" {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] });
    parse(html: string): unknown;
  }
}
