import { tableWords } from "../../lang/table-words.ts";
import { oneLine } from "../../text/one-line.ts";

/** What a row or column is by its label. */
export type LabelKind = "total" | "subtotal" | "within" | "notAdditive" | "plain";

const plain = (text: string): string =>
  oneLine(text.replaceAll(/[*_~`:：]/gu, " ").replaceAll("\u00a0", " "))
    .toLowerCase()
    .replace(/^[(（]/u, "");

/** Begins with the word, as a word of its own. */
const opens = (label: string, word: string): boolean =>
  label.startsWith(word) && !/^[\p{L}\p{N}]/u.test(isHan(word) ? "" : label.slice(word.length));

const isHan = (word: string): boolean => /\p{Script=Han}$/u.test(word);

/** A label that goes on for longer says something else: "Total fertility rate by region of the country". */
const LONGEST = 48;

export function kindOfLabel(text: string): LabelKind {
  const label = plain(text);
  if (label === "" || label.length > LONGEST) return "plain";
  if (tableWords.subtotal.some((word) => opens(label, word))) return "subtotal";
  if (tableWords.within.some((word) => opens(label, word))) return "within";
  if (tableWords.notAdditive.some((word) => hasWord(label, word)) || label.includes("%")) return "notAdditive";
  if (tableWords.total.some((word) => opens(label, word) || closes(label, word))) return "total";
  return "plain";
}

/** "Sector total", 本年合计. */
const closes = (label: string, word: string): boolean =>
  label.endsWith(word) && (isHan(word) || /\s$/u.test(label.slice(0, label.length - word.length)));

function hasWord(label: string, word: string): boolean {
  const at = label.indexOf(word);
  if (at < 0) return false;
  if (isHan(word)) return true;
  const [before, after] = [label[at - 1] ?? " ", label[at + word.length] ?? " "];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** The word for a total and nothing else but a year or a unit. */
export function isBareTotal(text: string): boolean {
  const label = plain(text);
  return tableWords.total.some((word) => opens(label, word) && /^[\s\d()（）.,:/–-]*$/u.test(label.slice(word.length)));
}
