import { ofType, type Quantity } from "../../model/facts/fact.ts";
import type { LanguagePack } from "../../lang/pack.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Report, Sentence } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";
import { segmentsOf } from "./segments.ts";
import type { Operand, TotalTie } from "./total-tie.ts";

/** Words between a count and the colon: "new committers in the two quarters". */
const NOUN = 60;
/** More than a list that anybody would count. */
const MOST = 60;

/** A stated number against the items that follow it, below its lead-in or in the same sentence. */
export function listTies(report: Report): TotalTie[] {
  // Without the words for a selection and for "about", a promise cannot be told from an example.
  if (report.language.lists.selection.length === 0) return [];
  return report.blocks.flatMap((block, at) => {
    if (block.kind !== "paragraph" && block.kind !== "item") return [];
    if (!holdsStatements(report.sectionOf(block))) return [];
    const last = report.sentencesOf(block).at(-1);
    return [
      ...(last ? itemsBelow(last, at, report) : []),
      ...report.sentencesOf(block).flatMap((sentence) => namesBehind(sentence, report)),
    ];
  });
}

/** "Closed 12 issues:" is a promise about the list below it. */
function itemsBelow(sentence: Sentence, at: number, report: Report): TotalTie[] {
  if (!/[:：]\s*$/u.test(sentence.text)) return [];
  const items = childrenOf(report.blocks, at);
  if (items.length < 2) return [];
  const counts = countsIn(sentence, sentence.text.replace(/[:：]\s*$/u, "").length, report);
  const [count] = counts.filter(({ weak, value }) => !weak && value > 1);
  if (!count) return [];
  const nested = childrenDeep(report.blocks, at, items);
  const weights = weightsOf(items);
  const parts = items.map((item, i): Operand => ({ value: weights[i]!, at: item.content }));
  const sum = parts.reduce((result, { value }) => result + value, 0);
  // An item may name several things, each with its link.
  const links = items.reduce((result, item) => result + Math.max(1, item.links.length), 0);
  const isBorneOut = (value: number): boolean =>
    value === sum || value === items.length || value === links || (nested.length > 0 && value === nested.length);
  if (counts.length > 1 && isBorneOut(counts.reduce((total, { value }) => total + value, 0))) return [];
  const holding = counts.find(({ value }) => isBorneOut(value));
  if (holding) return [tie(holding, parts, HOLDS)];
  const isWeighed = weights.some((weight) => weight > 1) && !announces(sentence, report.language);
  if (counts.length > 1 || nested.length > 0 || isWeighed || links !== items.length)
    return [tie(count, parts, { kind: "unchecked", reason: "unclearList" })];
  return [tie(count, parts, broken("strong"))];
}

/**
 * The items that a lead-in heads: the next list, or for an item the list inside of it. A numbered list goes on behind
 * paragraphs and other lists for as long as its numbers do.
 */
function childrenOf(blocks: readonly Block[], at: number): Block[] {
  const [leadIn, first] = [blocks[at]!, blocks[at + 1]];
  if (first?.kind !== "item" || first.list === undefined) return [];
  if (leadIn.kind === "item" && (first.level <= leadIn.level || first.list === leadIn.list)) return [];
  const items: Block[] = [];
  let isBroken = false;
  for (const block of blocks.slice(at + 1, at + 1 + REACH)) {
    if (block.kind === "heading" || (block.kind === "item" && block.level < first.level)) break;
    if (block.kind === "item" && block.level === first.level) {
      const goesOn = isBroken ? countsOn(items.at(-1)!, block) : block.list === first.list;
      if (goesOn) items.push(block);
      else isBroken = true;
    } else if (block.level < first.level) isBroken = true;
    if (isBroken && first.marker?.value === undefined) break;
  }
  return items.filter(({ text, links }) => text.trim() !== "" || links.length > 0);
}

/** So many blocks are looked through for the end of a list. */
const REACH = 240;

const countsOn = ({ marker: last }: Block, { marker }: Block): boolean =>
  marker?.value !== undefined && marker.style === last?.style && marker.value === last.value! + 1;

/** The innermost items below the lead-in, where there is more than one level. */
function childrenDeep(blocks: readonly Block[], at: number, items: readonly Block[]): Block[] {
  const last = blocks.indexOf(items.at(-1)!, at);
  let end = last + 1;
  while (blocks[end]?.kind === "item" && blocks[end]!.level > items[0]!.level) end++;
  const inside = blocks.slice(at + 1, end).filter(({ kind }) => kind === "item");
  if (inside.length === items.length) return [];
  return inside.filter((block, i) => (inside[i + 1]?.level ?? 0) <= block.level);
}

/** What each item stands for: one, or several (`pumps x3`); where all of them have a number in brackets, that. */
function weightsOf(items: readonly Block[]): number[] {
  const counted = items.map(({ text }) => Number(/[(（](\d{1,3})[)）]/u.exec(text)?.[1] ?? 0));
  if (counted.every((count) => count > 0)) return counted;
  return items.map(({ text }) => Number(/(?:^|[\s(（])[x×]\s?(\d{1,2})[)）]?\s*$/iu.exec(text)?.[1] ?? 1));
}

/** "9 countries: Chile, Peru, …" and "in 9 countries (Chile, Peru, …)". */
function namesBehind(sentence: Sentence, report: Report): TotalTie[] {
  const { text, span } = sentence;
  const { language } = report;
  const brackets = [...text.matchAll(/[(（]([^()（）]*)[)）]/gu)].map(({ index, 1: inside }) => ({
    index,
    from: index + 1,
    words: inside!,
  }));
  const colon = /[:：](?=\s?\S)/u.exec(text);
  const behind = colon ? text.slice(colon.index + 1) : "";
  const end = /[。；;！!?？]|\.(?=\s|$)/u.exec(behind)?.index ?? behind.length;
  const places = colon
    ? [...brackets, { index: colon.index, from: colon.index + 1, words: behind.slice(0, end) }]
    : brackets;
  return places.flatMap(({ index, from, words }): TotalTie[] => {
    const [count, ...more] = countsIn(sentence, index, report);
    if (!count || count.weak || more.length > 0) return [];
    const lower = words.toLowerCase().trim();
    if (
      language.lists.selection.some((word) => lower.includes(word)) ||
      language.lists.open.some((word) => lower.endsWith(word))
    )
      return [];
    const segments = segmentsOf(words, language);
    if (segments.length < 3 || !segments.every(({ text: name }) => isName(name, language))) return [];
    const parts = segments.map(({ start, end: to }): Operand => ({
      value: 1,
      at: { start: span.start + from + start, end: span.start + from + to },
    }));
    if (Math.abs(parts.length - count.value) > Math.max(2, count.value / 3)) return [];
    return [tie(count, parts, parts.length === count.value ? HOLDS : broken("strong"))];
  });
}

/** A name or a short noun phrase without figures: what is listed by name is complete in itself. */
function isName(text: string, { spaced }: LanguagePack): boolean {
  if (/\d|[:：“”"]/u.test(text)) return false;
  if (!spaced) return text.length <= 14 && !/[了于在将已是为]/u.test(text);
  return /^(?:the\s+)?\p{Lu}/u.test(text) && text.split(/\s+/u).length <= 6;
}

/** The counts that a lead-in can mean: exact, of things and not of time, with nothing but a noun phrase behind them. */
function countsIn(sentence: Sentence, to: number, { language }: Report): Quantity[] {
  const { text, span } = sentence;
  const lead = text.slice(0, to).toLowerCase();
  const clause = Math.max(...["，", "；", "。", ", ", "; "].map((mark) => lead.lastIndexOf(mark))) + 1;
  const words = lead.slice(clause);
  if (language.lists.selection.some((word) => includesWord(words, word, language))) return [];
  return sentence.facts
    .filter(ofType("quantity"))
    .filter(({ span: own }) => own.start - span.start >= clause && own.end - span.start <= to)
    .filter(({ kind, bound, value, nounStart }) => {
      if (kind !== "count" || bound !== "exact" || !Number.isInteger(value) || value < 1 || value > MOST) return false;
      return text.slice(nounStart - span.start, to).length <= NOUN;
    })
    .filter((quantity) => !countsTime(quantity, text.slice(quantity.nounStart - span.start, to), language));
}

function countsTime({ unit }: Quantity, noun: string, { lists, spaced }: LanguagePack): boolean {
  if (lists.notItems.includes(unit)) return true;
  const [first = "", second = ""] = noun
    .trim()
    .toLowerCase()
    .split(/[\s-]+/u);
  if (/^\s*\d/u.test(noun)) return true;
  if (!spaced) return lists.notItems.some((word) => word.length > 1 && noun.startsWith(word));
  return first === "" || /^[/\d]/u.test(first) || lists.notItems.includes(first) || lists.notItems.includes(second);
}

const includesWord = (text: string, word: string, { spaced }: LanguagePack): boolean =>
  spaced ? ` ${text} `.includes(` ${word} `) : text.includes(word);

const announces = ({ text }: Sentence, { lists }: LanguagePack): boolean =>
  lists.following.some((source) => new RegExp(source, "iu").test(text));

const tie = (count: Quantity, parts: readonly Operand[], verdict: Verdict): TotalTie => ({
  relation: "sum",
  problem: "list",
  verdict,
  at: count.printed,
  total: { value: count.value, at: count.span },
  parts,
  sum: parts.reduce((sum, { value }) => sum + value, 0),
  figures: [count],
});
