import type { LanguagePack } from "../../lang/pack.ts";
import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import type { PlaceholderProblem } from "../placeholders.ts";
import { spokenOf } from "./pattern.ts";

/** As it is written, with its markup. */
export interface Placeholder extends Span {
  readonly text: string;
}

/** An option of a command: what stands beside it is a variable for whoever types it. */
const COMMAND = /\s--?[a-z]/u;
const WORD = /^[A-Z]{3,}$/u;
/** "Other $things". */
const SLANG = /^\$\p{Ll}+$/u;
/** A numeral with the name in front of it: Annex XX, Super Bowl XX. */
const NAME_BEFORE = /\p{Lu}\p{L}+\s$/u;
const NUMERAL = /^X{2,3}$/u;

/** Whether a placeholder stands for itself: it is not spoken about, quoted, a heading of open tasks or a numeral. */
export function leftOpen(
  problem: PlaceholderProblem,
  { text: placeholder, start, end }: Placeholder,
  block: Block,
  pack: LanguagePack,
): boolean {
  if (problem !== "gap" && problem !== "open") return true;
  const before = block.text.slice(0, start - block.content.start);
  const after = block.text.slice(end - block.content.start);
  if (isQuoted(before, after, pack) || isSpokenOf(before, after, pack)) return false;
  if (placeholder.startsWith("$"))
    return !COMMAND.test(block.text) && !(block.kind === "heading" && SLANG.test(placeholder));
  if (placeholder.startsWith("{{")) return !/[.|%]/u.test(placeholder);
  if (placeholder.startsWith("_")) return block.text.replaceAll(/[_\s]/gu, "") !== "";
  if (NUMERAL.test(placeholder)) return !isNamed(before, pack);
  if (WORD.test(placeholder) && problem === "gap")
    return !announces(before, after, block) && !isCounted(before, after, start, block);
  return true;
}

/** A heading, or a line that ends in a colon, announces open tasks. */
const announces = (before: string, after: string, { kind }: Block): boolean =>
  before.trim() === "" && /^\s*[:：]?\s*$/u.test(after) && (kind === "heading" || after.trim() !== "");

/** "18 TODO tests", "TODO category", "TODO/Broken" and a label with its number speak of a kind of things. */
const isCounted = (before: string, after: string, start: number, { rows = [] }: Block): boolean =>
  rows.some(
    ({ cells: [label, ...others] }) => label?.span.start === start && others.some(({ text }) => /^\s*\d/u.test(text)),
  ) ||
  (/\d\s+$/u.test(before) && /^\s+\p{Ll}+s\b/u.test(after)) ||
  /^(?:\s+[Cc]ategory\b|\s*\/\s*\p{L})/u.test(after);

function isQuoted(before: string, after: string, { quotes }: LanguagePack): boolean {
  return [...quotes, ['"', '"'], ["'", "'"], ["`", "`"]].some(([open, close]) => {
    if (before.endsWith(open!) && after.startsWith(close!)) return true;
    // The first word of what somebody else wrote.
    return open !== "'" && before.endsWith(open!) && after.includes(close!);
  });
}

function isSpokenOf(before: string, after: string, pack: LanguagePack): boolean {
  const [ahead, behind] = patternsOf(pack);
  return ahead.test(before) || behind.test(after);
}

/** A capital that only opens its sentence is no name. */
function isNamed(before: string, { stopWords, hedges }: LanguagePack): boolean {
  const name = NAME_BEFORE.exec(before)?.[0].trim().toLowerCase();
  if (name === undefined) return false;
  const opens = /(?:^|[.!?:]\s+)$/u.test(before.slice(0, -name.length - 1));
  return !opens && !stopWords.includes(name) && !(name in hedges.before);
}

const cache = new Map<string, readonly [RegExp, RegExp]>();

function patternsOf(pack: LanguagePack): readonly [RegExp, RegExp] {
  let patterns = cache.get(pack.id);
  if (!patterns) {
    const either = (side: "before" | "after"): string => `(?:${spokenOf(pack, side)})`;
    patterns = [
      new RegExp(`(?:^|[^\\p{L}]|(?<=\\p{Script=Han}))${either("before")}\\s*$`, "iu"),
      new RegExp(`^[\\s-]*${either("after")}(?:(?!\\p{L})|(?=\\p{Script=Han}))`, "iu"),
    ];
    cache.set(pack.id, patterns);
  }
  return patterns;
}
