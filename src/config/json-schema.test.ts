import { expect, test } from "vitest";
import { rules } from "../../rules/index.ts";
import { jsonSchema } from "./json-schema.ts";

test("knows every rule and every setting", () => {
  const { properties, additionalProperties } = jsonSchema(rules) as Record<string, Record<string, unknown>>;
  expect(Object.keys(properties!)).toContain("failOn");
  expect(additionalProperties).toBe(false);
  expect(JSON.stringify(properties!["rules"])).toContain("count-mismatch");
});
