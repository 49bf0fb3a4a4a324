import type { Report } from "../model/report.ts";
import { hash } from "../text/hash.ts";
import type { Span } from "../text/span.ts";
import { textKey } from "../text/text-key.ts";
import type { Message } from "./result.ts";

/**
 * Gives every finding a fingerprint that survives edits elsewhere and rewording of messages: rule, kind of finding, place
 * by entry and section, the flagged words and those of the other side; of equal ones, which it is.
 */
export function fingerprint(messages: readonly Omit<Message, "fingerprint">[], { text }: Report): Message[] {
  const seen = new Map<string, number>();
  const words = ({ start, end }: Span): string => textKey(text.slice(start, end));
  return messages.map((message) => {
    const { ruleId, messageId, place, span, related } = message;
    let key = `${ruleId}\n${messageId}\n${place.entry ?? ""}\n${place.section ?? ""}\n${words(span)}`;
    for (const other of related) key += `\n${words(other.span)}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { fingerprint: hash(`${key}\n${nth}`), ...message };
  });
}
