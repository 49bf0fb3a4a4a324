import { CodeActionKind, type CodeAction, type Diagnostic, type WorkspaceEdit } from "vscode-languageserver/node";
import type { Edit, Message } from "../engine/result.ts";
import type { SuppressedFinding } from "../engine/settings.ts";
import { blockAt } from "../ties/scopes.ts";
import type { Checked } from "./reports.ts";

/** Runs on our side, since it writes a file that is not open: the address of the report, rule and fingerprint of a finding. */
export const ADD_TO_BASELINE = "tieout.addToBaseline";

const TITLES = {
  en: {
    line: "Suppress {rule} on this line (say why)",
    list: "Suppress this {rule} in tieout.yml (say why)",
    baseline: "Add to the baseline: known, not shown",
    reason: "say why",
  },
  zh: {
    line: "在本行抑制{rule}（请说明理由）",
    list: "在tieout.yml中抑制此{rule}（请说明理由）",
    baseline: "加入基线：已知，不再显示",
    reason: "请说明理由",
  },
} as const;

/** The ways to leave a finding as it is: a comment in the text, an entry in `tieout.yml`, the file of known findings. */
export async function suppressActions(
  message: Message,
  diagnostics: Diagnostic[],
  checked: Checked,
  edits: (changes: readonly Edit[]) => WorkspaceEdit,
  listed: (entry: SuppressedFinding) => Promise<WorkspaceEdit | undefined>,
): Promise<readonly CodeAction[]> {
  const { snapshot, words, project } = checked;
  const say = TITLES[words];
  const rule = message.ruleId.replace(/^tieout\//u, "");
  const title = (template: string): string => template.replace("{rule}", rule);
  const base = { kind: CodeActionKind.QuickFix, diagnostics };
  const actions: CodeAction[] = [];
  if (checked.format === "markdown") {
    const comment = commentFor(message, `tieout-disable-line ${rule}: ${say.reason}`, checked);
    actions.push({ ...base, title: title(say.line), edit: edits([comment]) });
  } else if (checked.filePath !== undefined) {
    const flagged = checked.report.text.slice(message.span.start, message.span.end);
    const entry = {
      rule,
      words: flagged,
      ...(message.place.entry && { place: message.place.entry }),
      reason: say.reason,
    };
    const edit = await listed(entry);
    if (edit) actions.push({ ...base, title: title(say.list), edit });
  }
  if (project.baseline !== undefined && checked.filePath !== undefined) {
    const command = ADD_TO_BASELINE;
    const argument = { uri: snapshot.uri, ruleId: message.ruleId, fingerprint: message.fingerprint };
    actions.push({ ...base, title: say.baseline, command: { title: say.baseline, command, arguments: [argument] } });
  }
  return actions;
}

/** Behind the words of the line: a line of its own would cut a list or a table in two. In a table, inside of the last cell. */
function commentFor({ span }: Message, words: string, { report }: Checked): Edit {
  const line = /[^\r\n]*/uy;
  line.lastIndex = span.start;
  const rest = line.exec(report.text)![0];
  const isRow = blockAt(report, report.offsets.toStable(span.start))?.kind === "table";
  const behind = isRow ? rest.replace(/\s*\|\s*$/u, "") : rest.trimEnd();
  const at = span.start + behind.length;
  return { span: { start: at, end: at }, text: ` <!-- ${words} -->` };
}
