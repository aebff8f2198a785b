/**
 * An oEmbed answer of type rich as a JSON Schema, written after section 2.3.4 of https://oembed.com: required and
 * optional fields, and that the three of a thumbnail come together.
 */
const size = { type: "integer", minimum: 1 };
const address = { type: "string", format: "uri", pattern: "^https?://" };
const text = { type: "string", minLength: 1 };

export const OEMBED_RICH = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  required: ["type", "version", "html", "width", "height"],
  additionalProperties: false,
  properties: {
    type: { const: "rich" },
    version: { const: "1.0" },
    title: text,
    author_name: text,
    author_url: address,
    provider_name: text,
    provider_url: address,
    cache_age: { type: "integer", minimum: 0 },
    thumbnail_url: address,
    thumbnail_width: size,
    thumbnail_height: size,
    html: text,
    width: size,
    height: size,
  },
  dependencies: {
    thumbnail_url: ["thumbnail_width", "thumbnail_height"],
    thumbnail_width: ["thumbnail_url", "thumbnail_height"],
    thumbnail_height: ["thumbnail_url", "thumbnail_width"],
  },
};
