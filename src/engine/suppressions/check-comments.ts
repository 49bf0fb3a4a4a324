import type { Report } from "../../model/report.ts";
import type { Template } from "../../rule/define-rule.ts";
import { suggest } from "../../text/nearest.ts";
import { fingerprint } from "../fingerprint.ts";
import { interpolate } from "../interpolate.ts";
import { locate } from "../locate.ts";
import type { Message, Severity } from "../result.ts";
import type { Settings } from "../settings.ts";
import { suppressionKinds, type SuppressionComment } from "./parse-comment.ts";
import { readSuppressions, type Suppression } from "./read-suppressions.ts";

const MESSAGES = {
  unused: {
    en: '"{word}" suppresses nothing: {rule} has no finding here',
    zh: '"{word}"没有抑制任何问题：此处没有{rule}的问题',
  },
  unusedAll: { en: '"{word}" suppresses nothing', zh: '"{word}"没有抑制任何问题' },
  unknownRule: {
    en: '"{word}" names an unknown rule "{rule}"; {suggestion}',
    zh: '"{word}"中没有名为"{rule}"的规则；{suggestion}',
  },
  unknownWord: { en: '"{word}" is no such comment; {suggestion}', zh: '"{word}"不是有效的注释；{suggestion}' },
  noReason: {
    en: '"{word}" has to say why: add a colon and the reason',
    zh: '"{word}"须说明理由：请加冒号和理由',
  },
} satisfies Readonly<Record<string, Template>>;

export interface Scope {
  /** Every rule that there is, and those that were run: of another one nobody knows what it would have found. */
  readonly known: readonly string[];
  readonly ran: ReadonlySet<string>;
}

/** What is wrong with the comments that suppress: they outlive what they were written for, and misspell it. */
export function checkComments(
  report: Report,
  used: ReadonlySet<Suppression>,
  { known, ran }: Scope,
  settings: Settings,
): readonly Message[] {
  const { suppressions, comments } = readSuppressions(report);
  if (comments.length === 0) return [];
  const found: Omit<Message, "fingerprint">[] = [];
  const tell = (id: keyof typeof MESSAGES, severity: Severity, comment: SuppressionComment, data = {}): void => {
    const language = settings.messages ?? (report.language.id === "zh" ? "zh" : "en");
    const message = interpolate(MESSAGES[id][language], { word: `tieout-${comment.word}`, ...data });
    found.push({
      ruleId: "tieout/unused-suppression",
      messageId: id,
      severity,
      certainty: severity === "info" ? "hint" : "strong",
      message,
      ...locate(report, report.offsets.stableSpan(comment.at)),
      related: [],
      suggestions: [],
    });
  };

  const ours = comments.filter(({ tool }) => tool === "tieout");
  for (const comment of ours) {
    if (comment.kind === "unknown") {
      const suggestion = suggest(
        `tieout-${comment.word}`,
        suppressionKinds.map((kind) => `tieout-${kind}`),
      );
      tell("unknownWord", "warning", comment, { suggestion });
    } else if (settings.requireReason && comment.kind !== "enable" && comment.reason === "") {
      tell("noReason", "warning", comment);
    }
    for (const rule of comment.rules.filter((name) => !known.includes(name))) {
      tell("unknownRule", "warning", comment, { rule, suggestion: suggest(rule, known) });
    }
  }
  for (const suppression of suppressions) {
    const { rule, comment } = suppression;
    if (used.has(suppression) || comment.tool !== "tieout") continue;
    if (rule === undefined) {
      if (known.every((id) => ran.has(id))) tell("unusedAll", "info", comment);
    } else if (ran.has(rule)) tell("unused", "info", comment, { rule });
  }
  return fingerprint(found, report);
}
