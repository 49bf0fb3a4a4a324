import type { Report } from "../model/report.ts";
import { hash } from "../text/hash.ts";
import { textKey } from "../text/text-key.ts";
import type { Location, Message } from "./result.ts";

/**
 * Gives every finding a fingerprint that survives edits elsewhere and rewording of messages: rule, kind of finding, place
 * by entry and section, the flagged words and those of the other side; of equal ones, which it is.
 */
export function fingerprint(messages: readonly Omit<Message, "fingerprint">[], { text }: Report): Message[] {
  const nthOf = counter();
  return messages.map((message) => {
    const key = fingerprintKey(message, quotes([message, ...message.related], text));
    return { fingerprint: fingerprintOf(key, nthOf(key)), ...message };
  });
}

/** What stands at these places. */
export const quotes = (places: readonly Pick<Location, "span">[], text: string): string[] =>
  places.map(({ span: { start, end } }) => text.slice(start, end));

/** What the fingerprint of a finding is made of. `said`: what stands at its places, its own first. */
export const fingerprintKey = (
  { ruleId, messageId, place }: Pick<Message, "ruleId" | "messageId" | "place">,
  said: readonly string[],
): string => [ruleId, messageId, place.entry ?? "", place.section ?? "", ...said.map(textKey)].join("\n");

/** The fingerprint of the nth finding with this key. */
export const fingerprintOf = (key: string, nth: number): string => hash(`${key}\n${nth}`);

/** Tells of each key, which of its like it is, beginning with 1. */
export function counter(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth;
  };
}
