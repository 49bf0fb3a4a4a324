import type { Report } from "../model/report.ts";
import { hash } from "../text/hash.ts";
import { textKey } from "../text/text-key.ts";
import type { Message } from "./result.ts";

/**
 * Gives every finding a fingerprint that survives edits elsewhere and rewording of messages: rule, kind of finding, place
 * by entry and section, the flagged words and those of the other side; of equal ones, which it is.
 */
export function fingerprint(messages: readonly Omit<Message, "fingerprint">[], { text }: Report): Message[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const words = [message, ...message.related].map(({ span }) => textKey(text.slice(span.start, span.end)));
    const key = [message.ruleId, message.messageId, message.place.entry, message.place.section, ...words].join("\n");
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { fingerprint: hash(`${key}\n${nth}`), ...message };
  });
}
