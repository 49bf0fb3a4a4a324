import * as z from "zod/mini";
import type { OptionSpec, Rule } from "../rule/define-rule.ts";
import type { Known } from "./known.ts";
import { tieoutYml } from "./schema.ts";

const DAY = String.raw`\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?`;

interface ObjectSchema {
  readonly properties: Readonly<Record<string, object>>;
}

/**
 * JSON Schema of `tieout.yml`, for editors: from the schema that reads it and from what the rules say of themselves. It
 * says what that one leaves to code, as far as a schema can: not that a day exists in its month, that a period ends after
 * it begins, or that a file is there.
 */
export function jsonSchema(known: Known): object {
  const schema = z.toJSONSchema(tieoutYml, { io: "input", unrepresentable: "any" }) as unknown as ObjectSchema;
  const shared = sharedSchemas(known);
  const { overrides } = schema.properties as { readonly overrides: { readonly items: ObjectSchema } };
  const override = {
    ...overrides.items,
    properties: { ...overrides.items.properties, ...shared },
    ...reasons,
  };
  return {
    ...schema,
    title: "tieout.yml",
    properties: { ...schema.properties, ...shared, overrides: { ...overrides, items: override } },
    ...reasons,
  };
}

/** Where a reason is asked for, every suppressed finding has one. */
const reasons = {
  if: { properties: { requireReason: { const: true } }, required: ["requireReason"] },
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
  then: {
    properties: { suppress: { items: { required: ["reason"], properties: { reason: { minLength: 1 } } } } },
  },
};

/** What all reports are told, and the reports of one override. */
function sharedSchemas({ rules, profiles }: Known): Readonly<Record<string, object>> {
  const date = { type: "string", pattern: `^${DAY}$` };
  const ids = rules.map(({ id }) => id);
  const text = { type: "string" };
  return {
    profile: {
      description: "Kind of report: a built-in one, or the path of a profile of your own.",
      anyOf: [{ enum: profiles }, { type: "string", pattern: String.raw`[/\\.]` }],
    },
    period: {
      description: "What the report covers, both ends included: 2021-07/2022-06",
      anyOf: [
        { type: "string", pattern: String.raw`^\s*${DAY}\s*(/\s*${DAY}\s*)?$` },
        { type: "object", properties: { from: date, to: date }, required: ["from", "to"], additionalProperties: false },
      ],
    },
    date: { description: "The report's own date.", ...date },
    suppress: {
      description: "Findings that are accepted.",
      type: "array",
      items: {
        type: "object",
        properties: { rule: { enum: ids }, words: text, fingerprint: text, place: text, reason: text },
        required: ["rule"],
        anyOf: [{ required: ["words"] }, { required: ["fingerprint"] }],
        additionalProperties: false,
      },
    },
    rules: {
      anyOf: [
        { type: "boolean" },
        {
          type: "object",
          properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
          additionalProperties: false,
        },
      ],
    },
  };
}

function ruleSchema({ summary, options }: Rule): object {
  const own = Object.entries(options).map(([name, option]) => [name, optionSchema(option)]);
  const severity = { enum: ["error", "warning", "info"] };
  const properties: object = { severity, ...Object.fromEntries(own) };
  return {
    description: summary,
    anyOf: [{ type: "boolean" }, { type: "object", properties, additionalProperties: false }],
  };
}

const optionSchema = ({ type, default: value, description, minimum, maximum }: OptionSpec): object => ({
  type,
  default: value,
  description,
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});
