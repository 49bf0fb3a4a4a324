import type { LintResult, Message, Severity } from "../engine/result.ts";
import { noColor, type FormatOptions } from "./formatter.ts";
import { summary } from "./summary.ts";

const SIGN: Readonly<Record<Severity, string>> = { error: "🔴 error", warning: "🟡 warning", info: "🔵 info" };

/** GitHub refuses comments of more than 65,536 characters; a little room is left for what others put around it. */
const MOST_CHARACTERS = 60_000;

/** A comment for a pull request or a job's summary: how it went, and a table of findings for each report. */
export function markdown(results: readonly LintResult[], options: FormatOptions): string {
  const [verdict = "", ...rest] = summary(results, { ...options, color: noColor })
    .trimEnd()
    .split("\n");
  const written = [`### tieout: ${verdict}\n`];
  let room = MOST_CHARACTERS;
  let left = 0;
  for (const { filePath, messages } of results) {
    const rows = messages.map((message) => drawRow(message, options));
    const fitting = rows.filter((row) => (room -= row.length) > 0);
    left += rows.length - fitting.length;
    if (fitting.length === 0) continue;
    const head = `\n**${escape(options.nameOf(filePath))}**\n\n| Line | | Finding | Rule |\n| --: | :-- | :-- | :-- |\n`;
    written.push(head + fitting.join(""));
  }
  if (left > 0) written.push(`\n… and ${left} more: there is no room for them here.\n`);
  if (rest.length > 0) written.push(`\n${rest.filter(Boolean).map(drawNote).join("\n")}\n`);
  return written.join("");
}

function drawRow({ line, severity, message, ruleId, related }: Message, { nameOf }: FormatOptions): string {
  const places = related.slice(0, 3).map((other) => {
    const file = other.filePath === undefined ? "" : `${escape(nameOf(other.filePath))}, `;
    return `<br>${file}line ${other.line}: ${escape(other.message)}`;
  });
  return `| ${line} | ${SIGN[severity]} | ${escape(message)}${places.join("")} | \`${ruleId}\` |\n`;
}

/** The lines below the verdict are headings and, indented, what stands under them. */
const drawNote = (line: string): string => (line.startsWith(" ") ? `- ${escape(line.trim())}` : `\n**${line}**\n`);

/** Words of a report are no markup, and a name in it calls nobody. */
const escape = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\\`*_{}[\]<>|#~&]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll("@", "@\u200B");
