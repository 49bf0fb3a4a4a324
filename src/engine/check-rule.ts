import type { Finding, Labelled, OptionsOf, Rule } from "../rule/define-rule.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { fingerprint } from "./fingerprint.ts";
import { locate } from "./locate.ts";
import { interpolate } from "./interpolate.ts";
import type { Message, Severity } from "./result.ts";
import type { RuleSettings } from "./settings.ts";

/** More findings of one rule in one document tell the reader nothing new. */
const MOST = 200;

const SEVERITY: Readonly<Record<Finding["certainty"], Severity>> = { proved: "error", strong: "warning", hint: "info" };

export interface CheckOptions extends RuleSettings {
  readonly language?: "en" | "zh";
}

/**
 * Runs one rule on a finished report and puts its findings into words. A rule that crashes, or points outside of the
 * text, becomes one finding that says so; it never takes the others with it. Command and textlint adapter both call this.
 */
export function checkRule(report: TiedReport, rule: Rule, options: CheckOptions = {}): Message[] {
  try {
    const findings: Finding[] = [];
    for (const finding of rule.check(report, { options: withDefaults(rule, options.options) })) {
      if (findings.length === MOST) break;
      findings.push(finding);
    }
    const inWords = new Wording(report, rule, options);
    return fingerprint(
      findings.map((finding) => inWords.message(finding)),
      report,
    );
  } catch (error) {
    return [crashed(report, rule, error)];
  }
}

const defaultsOf = remembered(({ options }: Rule) =>
  Object.fromEntries(Object.entries(options).map(([key, { default: value }]) => [key, value])),
);

const withDefaults = (rule: Rule, given: Readonly<Record<string, unknown>> = {}): OptionsOf<Rule["options"]> =>
  ({ ...defaultsOf(rule), ...given }) as OptionsOf<Rule["options"]>;

/** Fills the templates of one rule in one language. */
class Wording {
  readonly #report: TiedReport;
  readonly #rule: Rule;
  readonly #severity: Severity | undefined;
  readonly #language: "en" | "zh";
  /** The last stable offset. */
  readonly #end: number;

  constructor(report: TiedReport, rule: Rule, { severity, language }: CheckOptions) {
    this.#report = report;
    this.#rule = rule;
    this.#severity = severity;
    this.#language = language ?? (report.language.id === "zh" ? "zh" : "en");
    this.#end = report.offsets.toStable(report.text.length);
  }

  message(finding: Finding): Omit<Message, "fingerprint"> {
    return {
      ruleId: `tieout/${this.#rule.id}`,
      messageId: finding.message,
      severity: this.#severity ?? SEVERITY[finding.certainty],
      certainty: finding.certainty,
      message: this.#words(finding),
      ...locate(this.#report, this.#inside(finding.at)),
      related: (finding.related ?? []).map((related) => ({
        message: this.#words(related, finding.data),
        ...locate(this.#report, this.#inside(related.at)),
      })),
      suggestions: (finding.suggestions ?? []).map((suggestion) => ({
        id: suggestion.message,
        message: this.#words(suggestion, finding.data),
        span: this.#inText(suggestion.at),
        text: suggestion.text,
      })),
      ...(finding.fix && { fix: { span: this.#inText(finding.fix.at), text: finding.fix.text } }),
    };
  }

  #words({ message, data }: Labelled, otherwise?: Labelled["data"]): string {
    const template = this.#rule.messages[message];
    if (!template) throw new RangeError(`no message "${message}"`);
    return interpolate(template[this.#language], data ?? otherwise);
  }

  #inText = (span: Span): Span => this.#report.offsets.spanInText(this.#inside(span));

  #inside(span: Span): Span {
    if (span.start < 0 || span.end < span.start || span.end > this.#end) {
      throw new RangeError(`the span ${span.start}–${span.end} is outside of the text`);
    }
    return span;
  }
}

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
