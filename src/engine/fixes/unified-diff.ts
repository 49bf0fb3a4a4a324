import type { Edit } from "../result.ts";
import { applyEdits } from "./apply-edits.ts";

/** Lines of context around a change, as `diff -u` has them. */
const CONTEXT = 3;

/** Lines that give way to others. Counted from 0, `end` is behind the last one. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/** What edits that do not overlap do to a text, as `patch` and `git apply` take it; empty if they do nothing. */
export function unifiedDiff(name: string, text: string, edits: readonly Edit[]): string {
  const lines = text.split(/(?<=\n)/u);
  const starts = lines.map(() => 0);
  for (let i = 1; i < lines.length; i++) starts[i] = starts[i - 1]! + lines[i - 1]!.length;

  const hunks: string[] = [];
  let shift = 0;
  for (const changes of groupsOf(changesOf(edits, starts))) {
    const from = Math.max(0, changes[0]!.start - CONTEXT);
    const to = Math.min(lines.length, changes.at(-1)!.end + CONTEXT);
    const body: string[] = [];
    let at = from;
    for (const { start, end, edits: own } of changes) {
      const offset = starts[start]!;
      const old = lines.slice(start, end);
      const moved = own.map((edit) => {
        return { ...edit, span: { start: edit.span.start - offset, end: edit.span.end - offset } };
      });
      const fresh = applyEdits(old.join(""), moved)
        .text.split(/(?<=\n)/u)
        .filter(Boolean);
      body.push(...marked(" ", lines.slice(at, start)), ...marked("-", old), ...marked("+", fresh));
      at = end;
    }
    body.push(...marked(" ", lines.slice(at, to)));
    const added = body.filter((line) => !line.startsWith("-")).length;
    hunks.push(`@@ -${from + 1},${to - from} +${from + 1 + shift},${added} @@\n${body.join("")}`);
    shift += added - (to - from);
  }
  return hunks.length > 0 ? `--- a/${name}\n+++ b/${name}\n${hunks.join("")}` : "";
}

const marked = (mark: string, lines: readonly string[]): string[] =>
  lines.map((line) => (line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`));

function changesOf(edits: readonly Edit[], starts: readonly number[]): Change[] {
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const changes: Change[] = [];
  for (const edit of edits) {
    const start = lineAt(edit.span.start);
    const end = lineAt(edit.span.end) + 1;
    const before = changes.at(-1);
    if (before && start < before.end) {
      changes[changes.length - 1] = {
        start: before.start,
        end: Math.max(before.end, end),
        edits: [...before.edits, edit],
      };
    } else changes.push({ start, end, edits: [edit] });
  }
  return changes;
}

/** Changes whose context would meet are shown together. */
function groupsOf(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (group && change.start - group.at(-1)!.end <= 2 * CONTEXT) group.push(change);
    else groups.push([change]);
  }
  return groups;
}
