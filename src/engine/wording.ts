import type { Finding, Labelled, Rule } from "../rule/define-rule.ts";
import { detached } from "../text/detached.ts";
import type { Span } from "../text/span.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { counter, fingerprintKey, fingerprintOf, quotes } from "./fingerprint.ts";
import { interpolate } from "./interpolate.ts";
import { locate } from "./locate.ts";
import type { Message, Place, Severity } from "./result.ts";
import { sameFinding } from "./same-finding.ts";
import type { RuleSettings } from "./settings.ts";

const SEVERITY: Readonly<Record<Finding["certainty"], Severity>> = { proved: "error", strong: "warning", hint: "info" };

/** So many findings may be gone in one place before those behind them are put into words anew. */
const LOOK_AHEAD = 8;

export interface WordingOptions extends Pick<RuleSettings, "severity"> {
  /** The language of the messages; that of the report if it is not given. */
  readonly language?: "en" | "zh";
}

/** What a finding says, wherever it stands. */
interface Words {
  readonly message: string;
  readonly related: readonly string[];
  readonly suggestions: readonly string[];
}

/** A finding as it was put into words. */
interface Worded {
  readonly finding: Finding;
  readonly words: Words;
  /** What stands at its places, its own first. */
  readonly said: readonly string[];
  /** What its fingerprint is made of, and which of those with this key it is. */
  readonly key: string;
  readonly nth: number;
  readonly message: Message;
}

/**
 * Puts the findings of one rule into words. It goes from one edition of a report to the next, in which most findings are the same: their
 * words and fingerprints are kept, and only where they stand is looked up.
 */
export class Wording {
  readonly #rule: Rule;
  readonly #options: WordingOptions;
  #language: "en" | "zh" | undefined;
  #latest: readonly Worded[] = [];

  constructor(rule: Rule, options: WordingOptions = {}) {
    this.#rule = rule;
    this.#options = options;
  }

  /**
   * All that the rule finds in the next edition.
   *
   * @throws RangeError if a finding points outside of the text or names no message of the rule.
   */
  messages(findings: readonly Finding[], report: TiedReport): Message[] {
    const language = this.#options.language ?? (report.language.id === "zh" ? "zh" : "en");
    if (language !== this.#language) this.#latest = [];
    this.#language = language;

    const places = new Places(report);
    const earlier = inTurn(this.#latest);
    const nthOf = counter();
    this.#latest = findings.map((finding) => this.#put(finding, places, earlier(finding), nthOf));
    return this.#latest.map(({ message }) => message);
  }

  #put(finding: Finding, places: Places, earlier: Worded | undefined, nthOf: (key: string) => number): Worded {
    const { message: messageId, certainty, at, related = [], suggestions = [], fix } = finding;
    const ruleId = `tieout/${this.#rule.id}`;
    const words = earlier?.words ?? this.#words(finding);
    const here = places.locate(at);
    const others = related.map((one) => places.locate(one.at));

    const said = quotes([here, ...others], places.text);
    const known = earlier && saysTheSame(earlier, here.place, said) ? earlier : undefined;
    const key = known?.key ?? fingerprintKey({ ruleId, messageId, place: here.place }, said);
    const nth = nthOf(key);
    const message: Message = {
      fingerprint: known?.nth === nth ? known.message.fingerprint : fingerprintOf(key, nth),
      ruleId,
      messageId,
      severity: this.#options.severity ?? SEVERITY[certainty],
      certainty,
      message: words.message,
      ...here,
      related: others.map((other, i) => ({ message: words.related[i]!, ...other })),
      suggestions: suggestions.map((one, i) => ({
        id: one.message,
        message: words.suggestions[i]!,
        span: places.inText(one.at),
        text: one.text,
      })),
      ...(fix && { fix: { span: places.inText(fix.at), text: fix.text } }),
    };
    return { finding, words, said: known?.said ?? said.map(detached), key, nth, message };
  }

  #words({ data, related = [], suggestions = [], ...own }: Finding): Words {
    return {
      message: this.#fill(own.message, data),
      related: related.map((one) => this.#fill(one.message, one.data ?? data)),
      suggestions: suggestions.map((one) => this.#fill(one.message, one.data ?? data)),
    };
  }

  #fill(id: string, data: Labelled["data"]): string {
    const template = this.#rule.messages[id];
    if (!template) throw new RangeError(`no message "${id}"`);
    return interpolate(template[this.#language!], data);
  }
}

/** Looks findings up among those of the edition before, which come in the same order. */
function inTurn(worded: readonly Worded[]): (finding: Finding) => Worded | undefined {
  let next = 0;
  return (finding) => {
    const end = Math.min(next + LOOK_AHEAD, worded.length);
    for (let i = next; i < end; i++) {
      if (!sameFinding(worded[i]!.finding, finding)) continue;
      next = i + 1;
      return worded[i];
    }
    return undefined;
  };
}

/** Stable offsets stay where words are changed: what stands there is compared. */
const saysTheSame = ({ said, message }: Worded, place: Place, now: readonly string[]): boolean =>
  message.place.entry === place.entry &&
  message.place.section === place.section &&
  now.every((words, i) => words === said[i]);

/** Where the findings of an edition stand in its text. */
class Places {
  readonly text: string;
  readonly #report: TiedReport;
  /** The last stable offset. */
  readonly #end: number;

  constructor(report: TiedReport) {
    this.text = report.text;
    this.#report = report;
    this.#end = report.offsets.toStable(report.text.length);
  }

  locate = (at: Span) => locate(this.#report, this.#inside(at));

  inText = (at: Span): Span => this.#report.offsets.spanInText(this.#inside(at));

  #inside(span: Span): Span {
    if (span.start < 0 || span.end < span.start || span.end > this.#end) {
      throw new RangeError(`the span ${span.start}–${span.end} is outside of the text`);
    }
    return span;
  }
}
