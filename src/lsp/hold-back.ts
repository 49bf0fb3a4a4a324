import type { Message } from "../engine/result.ts";
import { blockAt } from "../ties/scopes.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import { commonEnds } from "../text/common-ends.ts";
import { cover, overlaps, type Span } from "../text/span.ts";
import type { Checked } from "./reports.ts";

/** What to show of a report now, and after how many milliseconds to look again; 0 if nothing waits. */
interface Shown {
  readonly messages: readonly Message[];
  readonly wait: number;
}

/**
 * Half a number is a wrong number. What is new in the sentence that is being edited, or leans on it, waits until typing
 * rests; what is solved goes at once. One for each open document.
 */
export class HoldBack {
  #text: string | undefined;
  #edited: Span | undefined;
  #lastChange = 0;
  #shown: ReadonlySet<string> = new Set();

  /** The document was changed, at a time in milliseconds. */
  touch(now: number): void {
    this.#lastChange = now;
  }

  /** @param holdBack how long typing has to rest, in milliseconds; 0 shows everything at once. */
  select({ snapshot: { text }, report, messages }: Checked, holdBack: number, now: number): Shown {
    if (this.#text !== undefined && this.#text !== text) this.#edited = sentencesAt(report, change(this.#text, text));
    this.#text = text;
    const edited = this.#edited;
    const wait = this.#lastChange + holdBack - now;
    const waits = (message: Message): boolean =>
      edited !== undefined && !this.#shown.has(message.fingerprint) && touches(message, edited);
    const shown = wait > 0 ? messages.filter((message) => !waits(message)) : messages;
    this.#shown = new Set(shown.map(({ fingerprint }) => fingerprint));
    return { messages: shown, wait: shown.length < messages.length ? wait : 0 };
  }
}

const touches = (message: Message, edited: Span): boolean =>
  [message, ...message.related].some(({ span }) => overlaps(span, edited));

/** Where two texts differ, in the second one. */
function change(before: string, after: string): Span {
  const [start, end] = commonEnds(before, after);
  return { start, end: after.length - end };
}

/** All sentences that a change touches, be it at their very ends. By offsets of the text, in and out. */
function sentencesAt(report: TiedReport, { start, end }: Span): Span {
  const around = { start: Math.max(0, start - 1), end: end + 1 };
  const touched = report.offsets.stableSpan(around);
  return [around.start, end]
    .flatMap((offset) => blockAt(report, report.offsets.toStable(offset)) ?? [])
    .flatMap((block) => {
      const sentences = report.sentencesOf(block).filter(({ span }) => overlaps(span, touched));
      return sentences.length > 0
        ? sentences.map(({ span }) => span)
        : overlaps(block.span, touched)
          ? [block.span]
          : [];
    })
    .map((span) => report.offsets.spanInText(span))
    .reduce(cover, around);
}
