import type { Edit, Location, Message, Severity } from "../engine/result.ts";

/** As textlint numbers them; the order says nothing. */
export const SEVERITY: Readonly<Record<Severity, 1 | 2 | 3>> = { warning: 1, error: 2, info: 3 };

/**
 * What textlint's messages have no place for. The same in our JSON and in `message.data` under textlint: other tools read it, so its
 * keys are a contract.
 */
export function messageData(finding: Message, filePath: string): object {
  const { messageId, certainty, place, fingerprint, related, suggestions } = finding;
  return {
    messageId,
    certainty,
    place,
    fingerprint,
    related: related.map((other) => ({
      message: other.message,
      filePath: other.filePath ?? filePath,
      ...position(other),
      endLine: other.endLine,
      endColumn: other.endColumn,
      place: other.place,
    })),
    ...(suggestions.length > 0 && {
      suggestions: suggestions.map(({ id, message, ...edit }) => {
        return { id, message, fix: jsonFix(edit) };
      }),
    }),
  };
}

export const position = ({ line, column, span }: Location): object => ({ line, column, range: [span.start, span.end] });

/** As textlint has it, with the file where that is another one. */
export const jsonFix = ({ span, text, filePath }: Edit): object => ({
  range: [span.start, span.end],
  text,
  ...(filePath !== undefined && { filePath }),
});
