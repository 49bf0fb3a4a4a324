import { LineIndex } from "../text/line-index.ts";
import { partAt, spanIn, type JoinedText, type Part } from "../text/joined-text.ts";
import type { Outline } from "./outline.ts";
import type { Edit, LintResult, Location, Message } from "./result.ts";

/** What was found in a text of several files, told for each file as if it stood alone: by its own offsets and lines. */
export function splitResult(result: LintResult, { text, parts }: JoinedText): readonly LintResult[] {
  const [first] = parts;
  if (first && parts.length === 1) return [{ ...result, filePath: first.name }];
  const lines = new LineIndex(text);
  const files = parts.map((part) => ({ part, lines: new LineIndex(text.slice(part.start, part.end)) }));
  const fileOf = (part: Part) => files.find((file) => file.part === part)!;

  const move = <T extends Location>(location: T, { part, lines } = fileOf(partAt(parts, location.span.start))): T => {
    const span = spanIn(part, location.span);
    const [start, end] = lines.positions(span);
    const { passage } = location;
    return {
      ...location,
      span,
      ...start,
      endLine: end.line,
      endColumn: end.column,
      ...(passage && { passage: { ...passage, start: passage.start - part.start } }),
    };
  };
  const moveEdit = <T extends Edit>(edit: T, from: Part): T => {
    const part = partAt(parts, edit.span.start);
    return { ...edit, span: spanIn(part, edit.span), ...otherFile(part, from) };
  };
  const moveMessage = (message: Message, from: Part): Message => ({
    ...move(message),
    related: message.related.map((other) => ({ ...move(other), ...otherFile(partAt(parts, other.span.start), from) })),
    suggestions: message.suggestions.map((edit) => moveEdit(edit, from)),
    ...(message.fix && { fix: moveEdit(message.fix, from) }),
  });

  // What stands for the whole report is told once, with its first file.
  const { suppressed: _, usedEntries: __, ...common } = result;
  return parts.map((part, i) => ({
    ...(i === 0 ? result : common),
    filePath: part.name,
    messages: result.messages
      .filter(({ span }) => partAt(parts, span.start) === part)
      .map((message) => moveMessage(message, part)),
    ...(result.outline && { outline: outlineIn(part, result.outline, lines) }),
  }));
}

/** The entries and sections that stand in a part, by its own lines. */
function outlineIn(part: Part, { columns, entries }: Outline, all: LineIndex): Outline {
  const before = all.position(part.start).line - 1;
  const last = all.position(part.end).line;
  const isInside = ({ line }: { readonly line: number }): boolean => line > before && line <= last;
  const move = <T extends { readonly line: number }>(at: T): T => ({ ...at, line: Math.max(1, at.line - before) });
  return {
    columns,
    entries: entries
      .map((entry) => ({ entry, sections: entry.sections.filter(isInside) }))
      .filter(({ entry, sections }) => isInside(entry) || sections.length > 0)
      .map(({ entry, sections }) => ({ ...move(entry), sections: sections.map(move) })),
  };
}

const otherFile = (part: Part, from: Part): { readonly filePath?: string } =>
  part === from ? {} : { filePath: part.name };
