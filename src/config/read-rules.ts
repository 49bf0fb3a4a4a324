import type { Severity } from "../engine/result.ts";
import type { RuleSettings, Settings } from "../engine/settings.ts";
import type { OptionSpec, Rule } from "../rule/define-rule.ts";
import { isRecord, type Path } from "./config-file.ts";
import type { Problem } from "./explain.ts";
import { suggest } from "../text/nearest.ts";

type Rules = NonNullable<Settings["rules"]>;

/**
 * Reads `{ "count-mismatch": false, "duplicate-bullet": { "severity": "info", "minWords": 8 } }`, which has the same
 * shape in `.textlintrc` and in `tieout.yml`. By hand and without a schema library: the plain `.textlintrc` is on the
 * way of every start.
 */
export function readRules(value: unknown, path: Path, known: readonly Rule[], problems: Problem[]): Rules {
  if (value === true) return {};
  if (value === false) return Object.fromEntries(known.map(({ id }) => [id, false]));
  if (!isRecord(value)) {
    problems.push({ path, part: "value", message: "expected true, false, or settings by rule" });
    return {};
  }
  const entries = Object.entries(value).flatMap(([id, setting]): [string, RuleSettings | boolean][] => {
    const rule = known.find((candidate) => candidate.id === id);
    if (!rule) {
      const message = `unknown rule "${id}"; ${suggest(
        id,
        known.map((candidate) => candidate.id),
      )}`;
      problems.push({ path: [...path, id], part: "key", message });
      return [];
    }
    return [[id, readSetting(setting, [...path, id], rule, problems)]];
  });
  return Object.fromEntries(entries);
}

function readSetting(value: unknown, path: Path, rule: Rule, problems: Problem[]): RuleSettings | boolean {
  if (typeof value === "boolean") return value;
  if (!isRecord(value)) {
    problems.push({
      path,
      part: "value",
      message: `"${rule.id}" must be true, false, or { severity, and its options }`,
    });
    return true;
  }
  const { severity, ...options } = value;
  if (severity !== undefined && !isSeverity(severity)) {
    problems.push({ path: [...path, "severity"], part: "value", message: '"severity" must be error, warning or info' });
  }
  for (const [name, option] of Object.entries(options)) {
    const spec = rule.options[name];
    if (!spec) {
      const message = `"${rule.id}" has no option "${name}"; ${suggest(name, ["severity", ...Object.keys(rule.options)])}`;
      problems.push({ path: [...path, name], part: "key", message });
    } else if (!fits(option, spec)) {
      problems.push({ path: [...path, name], part: "value", message: `"${name}" must be ${describe(spec)}` });
    }
  }
  return isSeverity(severity) ? { severity, options } : { options };
}

const isSeverity = (value: unknown): value is Severity => value === "error" || value === "warning" || value === "info";

function fits(value: unknown, { type, minimum = -Infinity, maximum = Infinity }: OptionSpec): boolean {
  if (type !== "integer" && type !== "number") return typeof value === type;
  if (typeof value !== "number" || value < minimum || value > maximum) return false;
  return type === "number" || Number.isInteger(value);
}

function describe({ type, minimum, maximum }: OptionSpec): string {
  if (type === "boolean") return "true or false";
  const name = { integer: "a whole number", number: "a number", string: "text" }[type];
  const bounds = [
    minimum === undefined ? "" : ` of at least ${minimum}`,
    maximum === undefined ? "" : `${minimum === undefined ? " of" : " and"} at most ${maximum}`,
  ];
  return name + bounds.join("");
}
