import type { TextlintRuleModule } from "@textlint/types";
import type { Problem } from "../config/explain.ts";
import { readRules } from "../config/read-rules.ts";
import { checkConfigured } from "../engine/lint.ts";
import type { Message } from "../engine/result.ts";
import type { Rule } from "../rule/define-rule.ts";
import { notChecked } from "./not-checked.ts";
import { readOnce, type Reading } from "./reading.ts";
import { reported } from "./reported.ts";

/** Makes a textlint rule of one of ours. The kernel waits for a handler that has to read a file first. */
export function toTextlintRule(rule: Rule): TextlintRuleModule {
  return ({ Syntax, report, getSource, getFilePath }, options = {}) => ({
    async [Syntax.Document](document) {
      const reading = await readOnce(document, getSource(), getFilePath());
      for (const finding of check(rule, reading, options)) report(document, reported(finding, getFilePath() ?? ""));
    },
  });
}

/**
 * `options` are what `.textlintrc` says about the rule; `tieout.yml` goes before it, as in our command. They hold a
 * severity only if the user gave one, unlike the rule's context, which says "error" for want of anything else.
 */
function check(rule: Rule, reading: Reading, options: object): readonly Message[] {
  if ("notChecked" in reading) return [reading.notChecked];
  const { report, settings } = reading;

  const problems: Problem[] = [];
  const given = readRules({ [rule.id]: options }, [], [rule], problems);
  if (problems[0]) return [notChecked(`not checked by tieout: .textlintrc: ${problems[0].message}`, "error")];

  return checkConfigured(report, rule, settings.rules?.[rule.id] ?? given[rule.id], settings);
}
