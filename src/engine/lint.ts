import { rules as allRules } from "../../rules/index.ts";
import type { Rule } from "../rule/define-rule.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { checkRule } from "./check-rule.ts";
import { readReport, type Document } from "./document.ts";
import type { LintResult, Message, Unchecked } from "./result.ts";
import { checkComments } from "./suppressions/check-comments.ts";
import { suppress } from "./suppressions/suppress.ts";
import type { RuleSettings, Settings } from "./settings.ts";
import { Wording } from "./wording.ts";

/** The findings of the last edition of a report in words, by the rules that found them. */
export type Wordings = Map<Rule, Wording>;

/** Lints one document with every rule that is on. Pure: the same document and settings give the same result. */
export const lint = (document: Document, settings: Settings = {}, rules: readonly Rule[] = allRules): LintResult =>
  checkReport(readReport(document, settings), document.filePath, settings, rules);

/**
 * The same for a report that has been read.
 *
 * @param wordings what the edition before was checked with, by these settings.
 */
export function checkReport(
  report: TiedReport,
  filePath: string,
  settings: Settings = {},
  rules: readonly Rule[] = allRules,
  wordings: Wordings = new Map(),
): LintResult {
  const found = rules.flatMap((rule) => run(report, rule, settings.rules?.[rule.id], settings, wordings));
  const { kept, used, usedEntries } = suppress(report, found, settings);
  const known = allRules.map(({ id }) => id);
  const ran = new Set(rules.map(({ id }) => id).filter((id) => settings.rules?.[id] !== false));
  const messages = [...kept, ...checkComments(report, used, { known, ran }, settings)];
  return {
    filePath,
    messages: messages.sort(byPlace),
    unchecked: uncheckedIn(report, rules, settings),
    profile: report.profile.id,
    language: report.language.id,
    ...(kept.length < found.length && { suppressed: found.length - kept.length }),
    ...(usedEntries.length > 0 && { usedEntries }),
  };
}

/** What one rule finds as its setting has it (off, on, or on with options), without what is suppressed. */
export const checkConfigured = (
  report: TiedReport,
  rule: Rule,
  setting: RuleSettings | boolean | undefined,
  settings: Settings,
): readonly Message[] => suppress(report, run(report, rule, setting, settings), settings).kept;

function run(
  report: TiedReport,
  rule: Rule,
  setting: RuleSettings | boolean | undefined,
  { messages }: Settings,
  wordings: Wordings = new Map(),
): Message[] {
  if (setting === false) return [];
  const given = setting === true || setting === undefined ? {} : setting;
  const options = { ...given, ...(messages && { language: messages }) };
  let wording = wordings.get(rule);
  if (!wording) wordings.set(rule, (wording = new Wording(rule, options)));
  return checkRule(report, rule, options, wording);
}

const byPlace = (a: Message, b: Message): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);

/** What a reader could believe to be checked and is not. */
function uncheckedIn(report: TiedReport, rules: readonly Rule[], settings: Settings): Unchecked[] {
  const isOn = (id: string): boolean => rules.some((rule) => rule.id === id) && settings.rules?.[id] !== false;
  const dated = report.sentences.some(({ facts }) => facts.some(({ type }) => type === "date"));
  return [
    ...(isOn("date-mismatch") && dated && !report.period
      ? [
          {
            ruleId: "tieout/date-mismatch",
            reason: "the period of the report is not known: give it in tieout.yml (period: 2021-07/2022-06)",
          },
        ]
      : []),
    ...(isOn("missing-section") && !report.profile.entry
      ? [{ ruleId: "tieout/missing-section", reason: "no profile says which sections this report must have" }]
      : []),
    ...(report.language.id === "und"
      ? [
          {
            ruleId: "tieout",
            reason:
              "the language of the report is not one that is read yet: only figures, lists and links were compared",
          },
        ]
      : []),
  ];
}
