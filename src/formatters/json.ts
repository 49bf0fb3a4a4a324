import type { LintResult, Location, Message, Severity } from "../engine/result.ts";

/** As textlint numbers them; the order says nothing. */
const SEVERITY: Readonly<Record<Severity, number>> = { warning: 1, error: 2, info: 3 };

/** What other programs read: textlint's JSON, with what textlint has no place for in `data`. Keys are a contract. */
export function json(results: readonly LintResult[]): string {
  const files = results.map(({ filePath, messages }) => ({
    filePath,
    messages: messages.map((message) => toJson(message, filePath)),
  }));
  return `${JSON.stringify(files, undefined, 2)}\n`;
}

function toJson(finding: Message, filePath: string): object {
  const { ruleId, severity, message, messageId, certainty, place, fingerprint, related, suggestions } = finding;
  return {
    type: "lint",
    ruleId,
    severity: SEVERITY[severity],
    message,
    ...position(finding),
    index: finding.span.start,
    loc: {
      start: { line: finding.line, column: finding.column },
      end: { line: finding.endLine, column: finding.endColumn },
    },
    data: {
      messageId,
      certainty,
      place,
      fingerprint,
      related: related.map((other) => ({ message: other.message, filePath, ...position(other), place: other.place })),
      ...(suggestions.length > 0 && {
        suggestions: suggestions.map(({ id, message, span, text }) => {
          return { id, message, fix: { range: [span.start, span.end], text } };
        }),
      }),
    },
  };
}

const position = ({ line, column, span }: Location): object => ({ line, column, range: [span.start, span.end] });
