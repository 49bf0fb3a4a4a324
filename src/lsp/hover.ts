import type { Hover } from "vscode-languageserver/node";
import { ofType, type Quantity } from "../model/facts/fact.ts";
import { equation, placeName, words as quote } from "../rule/define-rule.ts";
import { coverageOf } from "../ties/coverage.ts";
import { REASONS } from "../ties/reasons.ts";
import { blockAt } from "../ties/scopes.ts";
import type { Tie } from "../ties/tie.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import type { Span } from "../text/span.ts";
import { HOVER_WORDS } from "./hover-words.ts";
import { namedAt } from "./mentions.ts";
import { rangeOf } from "./places.ts";
import type { Checked } from "./reports.ts";

/** So many places are listed; the others are counted. */
const MOST = 8;

/** Of a figure what it ties to, of a document symbol or a reference where the report speaks of it. */
export function hover(checked: Checked, offset: number): Hover | null {
  const { report } = checked;
  const figure = figureAt(report, offset);
  if (figure) return { contents: markdown(figureLines(checked, figure)), range: rangeOf(checked, figure.printed) };
  const named = namedAt(report, offset);
  if (!named) return null;
  const { mentions, at } = named;
  const head = HOVER_WORDS[checked.words].mentions(mentions.length);
  const lines = listed(
    checked,
    mentions.map(({ span }) => span),
  );
  return { contents: markdown([head, ...lines]), range: rangeOf(checked, at) };
}

const markdown = (lines: readonly string[]) => ({ kind: "markdown" as const, value: lines.join("\n") });

function figureAt(report: TiedReport, offset: number): Quantity | undefined {
  const block = blockAt(report, offset);
  const figures = block && block.kind !== "code" ? report.factsOf(block).filter(ofType("quantity")) : [];
  return figures.find(({ printed, weak }) => !weak && printed.start <= offset && offset <= printed.end);
}

function figureLines(checked: Checked, { printed, span }: Quantity): string[] {
  const { report, words } = checked;
  const say = HOVER_WORDS[words];
  const { counts, totals, percentages } = report.ties;
  const isIt = (other: { readonly printed: Span }): boolean =>
    other.printed.start === printed.start || other.printed.start === span.start;
  const mine = <T extends Tie>(ties: readonly T[]): T[] => ties.filter(({ figures }) => figures?.some(isIt));

  const lines = [
    ...mine(totals).map((tie) => `- ${say[tie.verdict.kind]}: \`${arithmetic(tie.parts, tie.sum, tie.percent)}\``),
    ...mine(percentages).map((tie) => `- ${say[tie.verdict.kind]}: \`${tie.sum}\``),
    ...mine(counts).flatMap(({ verdict, figures = [] }) => {
      const others = figures.filter((other) => !isIt(other)).map((other) => other.printed);
      return others.length === 0
        ? []
        : [`- ${say[verdict.kind]}:`, ...listed(checked, others).map((line) => `  ${line}`)];
    }),
  ];
  if (lines.length > 0) return lines;
  const known = coverageOf(report).figures.find(({ at }) => at.start === printed.start);
  if (known?.reason) return [`${say.unchecked}: ${REASONS[known.reason][words]}`];
  return [say.once];
}

const arithmetic = (parts: readonly { readonly value: number }[], sum: number, percent = false): string =>
  equation(
    parts.map(({ value }) => value),
    sum,
    percent ? "%" : "",
  );

/** Places as links that an editor can follow. */
function listed(checked: Checked, spans: readonly Span[]): string[] {
  const { report, snapshot, words } = checked;
  const links = spans.slice(0, MOST).map((span) => {
    const place = placeName(report, span).replaceAll(/[[\]\\]/gu, String.raw`\$&`);
    const { line } = rangeOf(checked, span).start;
    return `- "${quote(report, span)}" [${place}](${snapshot.uri}#L${line + 1})`;
  });
  const left = spans.length - links.length;
  return left > 0 ? [...links, `- ${HOVER_WORDS[words].more(left)}`] : links;
}
