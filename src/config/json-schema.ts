import * as z from "zod/mini";
import type { OptionSpec, Rule } from "../rule/define-rule.ts";
import { tieoutYml } from "./schema.ts";

/** JSON Schema of `tieout.yml`, for editors: from the schema that reads it and from what the rules say of themselves. */
export function jsonSchema(rules: readonly Rule[]): object {
  const date = { type: "string", pattern: String.raw`^\d{4}-\d{2}(-\d{2})?$` };
  const period = {
    anyOf: [
      { type: "string", description: "2021-07/2022-06" },
      { type: "object", properties: { from: date, to: date }, required: ["from", "to"], additionalProperties: false },
    ],
  };
  const schema = z.toJSONSchema(tieoutYml, { io: "input", unrepresentable: "any" });
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]));
  const settings = { anyOf: [{ type: "boolean" }, { type: "object", properties, additionalProperties: false }] };
  return {
    ...schema,
    title: "tieout.yml",
    properties: { ...schema.properties, period, date, rules: settings },
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
