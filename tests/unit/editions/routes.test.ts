import { expect, test, vi } from "vitest";
import { EDITIONS } from "../../../src/editions/list.ts";
import { editions } from "../../../src/editions/routes.ts";

test("while a story is written every edition of the list has its route, all of them one endpoint; a build needs none", () => {
  const injectRoute = vi.fn();
  const lay = (command: string) => editions.hooks["astro:config:setup"]?.({ command, injectRoute } as never);
  void lay("build");
  expect(injectRoute).not.toHaveBeenCalled();
  void lay("dev");
  expect(injectRoute.mock.calls).toEqual(
    EDITIONS.map(([pattern]) => [{ pattern, entrypoint: "./src/editions/endpoint.ts" }]),
  );
});
