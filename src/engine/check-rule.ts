import type { Finding, OptionsOf, Rule } from "../rule/define-rule.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { remembered } from "../text/remembered.ts";
import { locate } from "./locate.ts";
import type { Message } from "./result.ts";
import type { RuleSettings } from "./settings.ts";
import { Wording, type WordingOptions } from "./wording.ts";

/** More findings of one rule in one document tell the reader nothing new. */
const MOST = 200;

export type CheckOptions = RuleSettings & WordingOptions;

/**
 * Runs one rule on a finished report and puts its findings into words. A rule that crashes, or points outside of the
 * text, becomes one finding that says so; it never takes the others with it. Command and textlint adapter both call this.
 *
 * @param wording what the findings of the edition before were put into words with, by these options.
 */
export function checkRule(
  report: TiedReport,
  rule: Rule,
  options: CheckOptions = {},
  wording = new Wording(rule, options),
): Message[] {
  try {
    const findings: Finding[] = [];
    for (const finding of rule.check(report, { options: withDefaults(rule, options.options) })) {
      if (findings.length === MOST) break;
      findings.push(finding);
    }
    return wording.messages(findings, report);
  } catch (error) {
    return [crashed(report, rule, error)];
  }
}

const defaultsOf = remembered(({ options }: Rule) =>
  Object.fromEntries(Object.entries(options).map(([key, { default: value }]) => [key, value])),
);

const withDefaults = (rule: Rule, given: Readonly<Record<string, unknown>> = {}): OptionsOf<Rule["options"]> =>
  ({ ...defaultsOf(rule), ...given }) as OptionsOf<Rule["options"]>;

function crashed(report: TiedReport, rule: Rule, error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: "tieout/internal-error",
    messageId: "crashed",
    severity: "error",
    certainty: "proved",
    message: `the rule ${rule.id} failed on this document (${reason}); its findings are missing. Please report this`,
    ...locate(report, { start: 0, end: 0 }),
    fingerprint: rule.id,
    related: [],
    suggestions: [],
  };
}
