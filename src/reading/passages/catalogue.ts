/** The texts of people.yaml, topics.yaml and serials.yaml as passages. */
import type { CatalogueFiles } from "../catalogue.ts";
import type { Passage } from "./passage.ts";
import { type YamlText, yamlPassages } from "./yaml-text.ts";

export function inCatalogue({ people, topics, serials }: CatalogueFiles): Passage[] {
  return [
    ...yamlPassages(
      people,
      Object.entries(people.entries ?? {}).flatMap(([id, { name, role, about }]): YamlText[] => [
        [["people", id, "name"], name, "label"],
        [["people", id, "role"], role, "label"],
        [["people", id, "about"], about, "text"],
      ]),
    ),
    ...(
      [
        ["topics", topics],
        ["serials", serials],
      ] as const
    ).flatMap(([key, file]) =>
      yamlPassages(
        file,
        Object.entries(file.entries ?? {}).flatMap(([id, { name, description }]): YamlText[] => [
          [[key, id, "name"], name, "label"],
          [[key, id, "description"], description, "text"],
        ]),
      ),
    ),
  ];
}
