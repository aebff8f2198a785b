import { expect, test, vi } from "vitest";
import { EDITIONS } from "../../../src/editions/list.ts";
import { editions } from "../../../src/editions/routes.ts";

test("every edition of the list has its route, all of them one endpoint", () => {
  const injectRoute = vi.fn();
  void editions.hooks["astro:config:setup"]?.({ injectRoute } as never);
  expect(injectRoute.mock.calls).toEqual(
    EDITIONS.map(([pattern]) => [{ pattern, entrypoint: "./src/editions/endpoint.ts" }]),
  );
});
