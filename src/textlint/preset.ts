import type { TextlintRuleModule } from "@textlint/types";
import { rules } from "../../rules/index.ts";
import { toTextlintRule } from "./adapter.ts";

interface Preset {
  readonly rules: Readonly<Record<string, TextlintRuleModule>>;
  readonly rulesConfig: Readonly<Record<string, boolean>>;
}

/** What stock textlint loads for `{ "rules": { "preset-tieout": true } }`: all our rules, each with its defaults. */
const preset: Preset = {
  rules: Object.fromEntries(rules.map((rule) => [rule.id, toTextlintRule(rule)])),
  rulesConfig: Object.fromEntries(rules.map(({ id }) => [id, true])),
};

export default preset;
