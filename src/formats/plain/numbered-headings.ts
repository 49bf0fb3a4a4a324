import type { HeadingReading } from "./headings.ts";
import type { Line } from "./lines.ts";

/** A longer line is an item. */
const SHORT = 64;
const CLOSED_END = /[。．.；;，,、！!？?]$/u;

/**
 * Headings whose number looks like the marker of an item: `一、总体情况`, `（二）成果`, `1. Summary`. The lines of such a form are
 * headings if every one of them is short and open, stands behind a blank line and has more than the next one below it.
 */
export function numberedHeadings(lines: readonly Line[]): [Line, HeadingReading][] {
  const forms = new Map<string, { readonly lines: Line[]; areHeadings: boolean }>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const form = formOf(line);
    if (form === undefined) continue;
    const group = forms.get(form) ?? { lines: [], areHeadings: true };
    group.lines.push(line);
    group.areHeadings &&= mayHead(line, lines[i + 1], form);
    forms.set(form, group);
  }
  const levels = [...forms.values()].filter(({ areHeadings, lines }) => areHeadings && lines.length > 1);
  return levels.flatMap(({ lines }, i) =>
    lines.map((line): [Line, HeadingReading] => [line, { kind: "heading", level: Math.min(i + 1, 6) }]),
  );
}

/** Letters label items, and so do brackets around figures. */
function formOf({ marker }: Line): string | undefined {
  const isSection = marker?.marker.style === "han" || marker?.form === "0." || marker?.form === "0、";
  return isSection ? marker!.form : undefined;
}

function mayHead(line: Line, next: Line | undefined, form: string): boolean {
  if (!line.blankBefore || line.wrapped || line.words.width > SHORT || CLOSED_END.test(line.words.text)) return false;
  return next !== undefined && formOf(next) !== form;
}
