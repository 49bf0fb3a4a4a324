import type { Edit, LintResult, Message, Severity } from "../engine/result.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { FormatOptions } from "./formatter.ts";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/** Reviewdog's diagnostic format. Its columns are 1-based and count the bytes of UTF-8. */
export function rdjson(results: readonly LintResult[], { nameOf, sourceOf }: FormatOptions): string {
  const diagnostics = results.flatMap(({ filePath, messages }) => {
    const files = new Map<string, (span: Span) => object>();
    const place: PlaceOf = (span, file = filePath) => {
      const range = files.get(file) ?? rangesIn(sourceOf(file) ?? "");
      files.set(file, range);
      return { path: nameOf(file), range: range(span) };
    };
    return messages.map((finding) => toDiagnostic(finding, place));
  });
  return `${JSON.stringify({ source: { name: "tieout" }, diagnostics }, undefined, 2)}\n`;
}

type PlaceOf = (span: Span, file?: string) => { readonly path: string; readonly range: object };

function toDiagnostic(finding: Message, place: PlaceOf): object {
  const edits: readonly Edit[] = finding.fix
    ? [finding.fix]
    : finding.suggestions.filter((edit) => isAt(finding, edit));
  return {
    message: finding.message,
    location: place(finding.span),
    severity: SEVERITY[finding.severity],
    code: { value: finding.ruleId },
    ...(edits.length > 0 && { suggestions: edits.map(({ span, text }) => ({ range: place(span).range, text })) }),
    ...(finding.related.length > 0 && {
      related_locations: finding.related.map((other) => ({
        message: other.message,
        location: place(other.span, other.filePath),
      })),
    }),
  };
}

/** A comment on one line can offer to change that line, and no other one. */
const isAt = ({ span }: Message, edit: Edit): boolean =>
  edit.filePath === undefined && edit.span.start >= span.start && edit.span.end <= span.end;

function rangesIn(text: string): (span: Span) => object {
  const index = new LineIndex(text);
  const encoder = new TextEncoder();
  const position = (offset: number): object => {
    const { line } = index.position(offset);
    return { line, column: encoder.encode(text.slice(index.startOf(line), offset)).length + 1 };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}
