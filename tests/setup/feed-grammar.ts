/**
 * Atom by its grammar, tests/fixtures/atom.rng: RFC 4287's own, Appendix B. Its RELAX NG says what may stand where, its
 * rules of Schematron what must stand somewhere; libxml2 judges by both.
 */
import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument, XmlValidateError } from "libxml2-wasm";

const NAMESPACES = { atom: "http://www.w3.org/2005/Atom", s: "http://www.ascc.net/xml/schematron" };
const grammar = XmlDocument.fromString(readFileSync("tests/fixtures/atom.rng", "utf8"));

/** Of each assert of Schematron: where it is judged and what must hold there, as XPath, and what it says if not. */
const asserts = grammar.find("//s:rule/s:assert", NAMESPACES).map((assert) => ({
  context: assert.get("../@context")?.content ?? "",
  test: assert.get("@test")?.content ?? "",
  message: assert.content,
}));

// Only now: it takes out of the grammar what is not RELAX NG. Deprecated since libxml2 means to drop RELAX NG one day;
// the release that package.json names has it.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const relaxNg = RelaxNGValidator.fromDoc(grammar);

/**
 * What the grammar says against the feed, in the words of libxml2 and of the RFC; [] of a valid one. Throws an
 * XmlParseError for what is no XML.
 */
export function atomProblems(feed: string): string[] {
  const document = XmlDocument.fromString(feed);
  try {
    relaxNg.validate(document);
    const holds = ({ context, test }: (typeof asserts)[number]) =>
      document.find(`//${context}`, NAMESPACES).every((node) => node.eval(`boolean(${test})`, NAMESPACES));
    return asserts.filter((assert) => !holds(assert)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    document.dispose();
  }
}
