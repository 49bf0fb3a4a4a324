import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";

/** So many questions side by side are a template. */
const TEMPLATE = 3;

/** What may stand behind the mark of a question. */
const CLOSING = "\"'”’)）]*_ \u00a0";

function isQuestion({ kind, text }: Block): boolean {
  if (kind !== "item" && kind !== "heading") return false;
  let last = text.length - 1;
  while (last >= 0 && CLOSING.includes(text[last]!)) last--;
  return last >= 0 && "?？؟".includes(text[last]!);
}

/**
 * Questions without an answer: those above empty bullets, and those with nothing below where most of the questions
 * beside them have something. A list of questions only is meant to be one.
 */
export function unanswered({ blocks }: Report): Block[] {
  const groups = new Map<string, { readonly block: Block; readonly answer: Answer }[]>();
  blocks.forEach((block, i) => {
    if (!isQuestion(block)) return;
    const key = block.kind === "heading" ? `#${block.level}` : `${block.list}`;
    const group = groups.get(key);
    const question = { block, answer: answerBelow(blocks, i) };
    if (group) group.push(question);
    else groups.set(key, [question]);
  });
  return [...groups.values()].flatMap((group) => {
    const answered = group.filter(({ answer }) => answer === "given").length;
    const isTemplate = group.length >= TEMPLATE && answered * 2 > group.length;
    return group
      .filter(({ answer }) => answer === "blank" || (answer === "none" && isTemplate))
      .map(({ block }) => block);
  });
}

/** `blank`: bullets were put there for the answer, and nothing was written behind them. */
type Answer = "given" | "blank" | "none";

function answerBelow(blocks: readonly Block[], at: number): Answer {
  const question = blocks[at]!;
  let answer: Answer = "none";
  for (let i = at + 1; i < blocks.length; i++) {
    const below = blocks[i]!;
    if (!isBelow(below, question)) break;
    if (below.text.trim() !== "" || below.links.length > 0) return "given";
    answer = "blank";
  }
  return answer;
}

/** Under a heading all up to the next of its level; under an item what is deeper, or no item and not the next heading. */
const isBelow = (below: Block, question: Block): boolean =>
  question.kind === "heading"
    ? below.kind !== "heading" || below.level > question.level
    : below.kind !== "heading" && (below.kind !== "item" || below.level > question.level);
