import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Edit, Message } from "../engine/result.ts";
import type { SuppressedFinding } from "../engine/settings.ts";
import { overlaps } from "../text/span.ts";
import type { Checked } from "./reports.ts";
import { suppressActions } from "./suppress-actions.ts";
import { workspaceEdit } from "./workspace-edit.ts";

const FIX_ALL = `${CodeActionKind.SourceFixAll}.tieout`;

export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

const TITLES: Readonly<Record<"en" | "zh", Readonly<Record<"fix" | "remove" | "fixAll", string>>>> = {
  en: { fix: 'Replace by "{text}"', remove: "Remove", fixAll: "tieout: fix all that is pure form" },
  zh: { fix: '改为"{text}"', remove: "删除", fixAll: "tieout：修正所有格式问题" },
};

/** What a repair needs to know of its surroundings. */
export interface Asking {
  /** The editor takes edits that name the version they are for. */
  readonly versioned: boolean;
  /** How a finding is entered in the settings of its report. */
  readonly listed: (entry: SuppressedFinding) => Promise<WorkspaceEdit | undefined>;
}

/**
 * The repairs of what was found in a range: the safe one first, then each possible one, then the ways to leave it as it is;
 * and all safe ones together.
 */
export async function codeActions(checked: Checked, request: CodeActionParams, { versioned, listed }: Asking) {
  const { snapshot, messages, words } = checked;
  const { context } = request;
  const wanted = (kind: string): boolean =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`) || only === CodeActionKind.Empty) ?? true;
  const edits = (changes: readonly Edit[]): WorkspaceEdit => workspaceEdit(snapshot, changes, versioned);
  const titles = TITLES[words];
  const actions: CodeAction[] = [];

  const asked = snapshot.span(request.range);
  for (const message of wanted(CodeActionKind.QuickFix) ? messages : []) {
    const { start, end } = message.span;
    // A cursor without a selection may stand at either end of what was flagged.
    if (!overlaps({ start, end: end + 1 }, { start: asked.start, end: asked.end + 1 })) continue;
    const base = { kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf(message, context.diagnostics) };
    for (const { title, ...change } of repairs(message, titles)) {
      actions.push({ ...base, title, ...(change.safe && { isPreferred: true }), edit: edits([change]) });
    }
    actions.push(...(await suppressActions(message, base.diagnostics, checked, edits, listed)));
  }

  const fixes = wanted(FIX_ALL) ? compatible(messages) : [];
  if (fixes.length > 0) actions.push({ title: titles.fixAll, kind: FIX_ALL, edit: edits(fixes) });
  return actions;
}

/** The safe repair first; a suggestion of the same says in words what it does. */
function repairs({ fix, suggestions }: Message, titles: (typeof TITLES)["en"]) {
  const possible = suggestions.map(({ message: title, span, text }) => ({
    title,
    span,
    text,
    safe: fix !== undefined && text === fix.text && span.start === fix.span.start && span.end === fix.span.end,
  }));
  if (!fix || possible.some(({ safe }) => safe)) return possible.sort((a, b) => Number(b.safe) - Number(a.safe));
  const title = fix.text === "" ? titles.remove : titles.fix.replace("{text}", () => fix.text);
  return [{ title, ...fix, safe: true }, ...possible];
}

/** Those of the editor's own that an action solves. */
const diagnosticsOf = ({ fingerprint }: Message, shown: readonly Diagnostic[]): Diagnostic[] =>
  shown.filter(({ data }) => (data as { fingerprint?: unknown } | undefined)?.fingerprint === fingerprint);

/** Of fixes that overlap the first one; the others are found again afterwards. */
function compatible(messages: readonly Message[]): Edit[] {
  const fixes = messages.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.span.start - b.span.start);
  const kept: Edit[] = [];
  for (const fix of fixes) if (fix.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(fix);
  return kept;
}
