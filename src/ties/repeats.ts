import type { Entry, Report, Section } from "../model/report.ts";
import type { Block } from "../text/block.ts";
import { blockKey } from "../text/text-key.ts";
import { contains, cover, type Span } from "../text/span.ts";
import type { Alignment } from "./alignment.ts";
import { gist, spoken, weigh } from "./likeness.ts";
import { repeatedElsewhere } from "./repeats/elsewhere.ts";
import { rewordedItems, sameLinks, type Reworded } from "./repeats/reworded.ts";
import { findRuns, type Unit } from "./runs.ts";
import { holdsStatements } from "../model/statements.ts";
import { broken, type Tie } from "./tie.ts";

/** Text that stands more than once. */
export interface RepeatTie extends Tie {
  readonly relation: "unique";
  readonly problem:
    /** Two items of one list. */
    | "item"
    /** An item in two lists. */
    | "item-elsewhere"
    /** A paragraph or a long sentence twice in one section. */
    | "passage"
    /** Several blocks in a row, in another place of the report. */
    | "run";
  /** How the copies differ, if they do. */
  readonly by: "nothing" | Reworded["by"];
  /** The figure or date of the first copy and that of this one. */
  readonly differ?: readonly [Span, Span];
  readonly blocks: number;
  /** The other copies, in order. */
  readonly copies: readonly Span[];
}

/** An item lighter than this is a word or two that any list may repeat ("none", "done"). */
const ITEM = 7;
const SENTENCE = 20;
/** A paragraph of short sentences. */
const PARAGRAPH = 24;
/** So much is not written twice in one section, however far apart; a little more is asked where nothing is declared. */
const LONG_PARAGRAPH = 40;
const VERY_LONG_PARAGRAPH = 60;
/** Two copies of a sentence this many blocks apart were not left behind by an edit. */
const NEIGHBOURS = 4;
/** What so many entries share stands there by design. */
const BY_DESIGN = 4;
const BY_DESIGN_SHARE = 0.2;

export function repeatTies(report: Report, alignment: Alignment): RepeatTie[] {
  const units = readUnits(report);
  const items = repeatedItems(units, report);
  const seen = new Set(items.flatMap(({ at, copies }) => [at, ...copies].map(({ start }) => start)));
  const runs = findRuns(units, report, alignment).map((run): RepeatTie => {
    const [first, second, ...rest] = run.copies.map((copy) =>
      cover(copy[0]!.block.content, copy.at(-1)!.block.content),
    );
    return {
      relation: "unique",
      verdict: broken(run.near ? "strong" : "hint"),
      problem: "run",
      by: run.exact ? "nothing" : "words",
      blocks: run.copies[0]!.length,
      at: second!,
      copies: [first!, ...rest],
    };
  });
  for (const unit of units)
    if (seen.has(unit.block.content.start)) for (const { content } of below(unit, report)) seen.add(content.start);
  const isTold = (unit: Unit): boolean => seen.has(unit.block.content.start);
  const elsewhere = repeatedElsewhere(units, report, (unit) => wholeKey(unit, report))
    .filter(({ first, second }) => !isTold(first) && !isTold(second))
    .map(({ first, second, surely }) => ({
      ...itemTie([first, second], "nothing"),
      verdict: broken(surely ? "strong" : "hint"),
      problem: "item-elsewhere" as const,
    }));
  for (const { at } of elsewhere) seen.add(at.start);
  const inRuns = (tie: RepeatTie): boolean => runs.some((run) => isPartOf(tie, run));
  const passages = repeatedPassages(report, units, seen);
  return [...items, ...[...elsewhere, ...passages].filter((tie) => !inRuns(tie)), ...runs].sort(
    (a, b) => a.at.start - b.at.start,
  );
}

/** Both places of a passage lie in two copies of a run: it has been said. */
const isPartOf = ({ at, copies: [from] }: RepeatTie, run: RepeatTie): boolean =>
  [run.at, ...run.copies].some((copy) => contains(copy, at)) &&
  [run.at, ...run.copies].some((copy) => contains(copy, from!) && !contains(copy, at));

/** A template that nobody filled in is not a statement made twice. */
const PLACEHOLDER = /\$[a-z_-]{2,}|\{\{|<<|\bTODO\b/u;

/** The blocks that can be compared, with what they say as a key. What many entries share is left out. */
function readUnits(report: Report): Unit[] {
  const entriesWith = new Map<string, Set<Entry>>();
  const units: Unit[] = [];
  for (const [index, block] of report.blocks.entries()) {
    if (block.kind !== "paragraph" && block.kind !== "item") continue;
    const section = report.sectionOf(block);
    if (!holdsStatements(section)) continue;
    const key = blockKey(block);
    const weight = weigh(block.text);
    if (weight === 0 || PLACEHOLDER.test(block.text)) continue;
    units.push({ block, index, section, key, weight, spoken: weigh(spoken(block)) });
    const entries = entriesWith.get(key);
    if (entries) entries.add(section.entry);
    else entriesWith.set(key, new Set([section.entry]));
  }
  const limit = Math.max(BY_DESIGN, report.entries.length * BY_DESIGN_SHARE);
  return units.filter(({ key }) => entriesWith.get(key)!.size < limit);
}

/** What an item says with everything below it: two talks of one title have different speakers. */
const wholeKey = (unit: Unit, report: Report): string =>
  [unit.block, ...below(unit, report)].map(keyWithLinks).join("\n");

/** The items and paragraphs that belong to an item. */
function below({ block, index }: Unit, { blocks }: Report): readonly Block[] {
  let end = index + 1;
  while (end < blocks.length && isBelow(blocks[end]!, block)) end++;
  return blocks.slice(index + 1, end);
}

const isBelow = ({ kind, level }: Block, item: Block): boolean =>
  kind !== "heading" && level > 0 && level > item.level - (kind === "item" ? 0 : 1);

/** Two changes may have one title; their addresses tell them apart. */
const keyWithLinks = (block: Block): string => [blockKey(block), ...block.links.map(({ target }) => target)].join(" ");

/** Three answers and more that never follow each other are answers to so many questions. */
const isFormula = (group: readonly Unit[]): boolean =>
  group.length > 2 && group.every((unit, i) => i === 0 || unit.index - group[i - 1]!.index > 1);

/** The same item twice in one list, or nearly so. However often it stands there, it is said once. */
function repeatedItems(units: readonly Unit[], report: Report): RepeatTie[] {
  const lists = new Map<number, Unit[]>();
  for (const unit of units) {
    // Items that lead to one address are one item, however short.
    if (unit.block.list === undefined || (unit.weight < ITEM && unit.block.links.length === 0)) continue;
    const list = lists.get(unit.block.list);
    if (list) list.push(unit);
    else lists.set(unit.block.list, [unit]);
  }
  return [...lists.values()].flatMap((list) => {
    const groups = new Map<string, Unit[]>();
    for (const unit of list) {
      const key = wholeKey(unit, report);
      const same = groups.get(key);
      if (same) same.push(unit);
      else groups.set(key, [unit]);
    }
    const exact = [...groups.values()]
      .filter((group) => group.length > 1 && !isFormula(group))
      .map((group) => itemTie(group, "nothing"));
    return [
      ...exact,
      ...nearItems(
        [...groups.values()].map(([first]) => first!),
        report,
      ),
    ];
  });
}

/** An item has to say so much before one that differs in small words only is taken for it. */
const NEAR_ITEM = 12;

/** The same but for small words, or else for a word or two. */
function nearItems(list: readonly Unit[], report: Report): RepeatTie[] {
  const known = new Map<string, Unit>();
  const told = new Set<Unit>();
  const small = list.flatMap((unit) => {
    if (unit.weight < NEAR_ITEM) return [];
    const key = gist(unit.block.text, report.language);
    const earlier = known.get(key);
    if (!earlier) known.set(key, unit);
    if (!earlier || earlier.key === unit.key || !sameLinks(earlier.block, unit.block)) return [];
    told.add(unit);
    return [{ ...itemTie([earlier, unit], "words"), verdict: broken("strong") }];
  });
  const leaves = list.filter((unit) => !told.has(unit) && below(unit, report).length === 0);
  return [
    ...small,
    ...rewordedItems(leaves, report).map(({ first, second, by, differ }) => ({
      ...itemTie([first, second], by),
      ...(differ && { differ }),
    })),
  ];
}

/** One figure may be stale; other words may be another thing after all. */
const CERTAINTY = { nothing: "strong", figure: "strong", words: "hint", date: "hint" } as const;

function itemTie([first, second, ...rest]: readonly Unit[], by: RepeatTie["by"]): RepeatTie {
  return {
    relation: "unique",
    verdict: broken(CERTAINTY[by]),
    problem: "item",
    by,
    blocks: 1,
    at: second!.block.content,
    copies: [first!, ...rest].map(({ block }) => block.content),
  };
}

interface Place {
  readonly span: Span;
  readonly block: Block;
}

/**
 * A paragraph, or a long sentence of one, twice in a section: left behind when it was moved. What is long enough is never
 * written twice in one section; what is shorter only counts near by.
 */
function repeatedPassages(report: Report, units: readonly Unit[], seen: ReadonlySet<number>): RepeatTie[] {
  const position = new Map(report.blocks.map((block, i) => [block, i]));
  const last = new Map<string, Place>();
  const ties: RepeatTie[] = [];
  const compare = (key: string, place: Place, weight: number, section: Section): boolean => {
    const before = last.get(key);
    last.set(key, place);
    if (!before || report.sectionOf(before.block) !== section || areCousins(before.block, place.block)) return false;
    if (seen.has(place.span.start)) return false;
    const apart = position.get(place.block)! - position.get(before.block)!;
    const isLong = weight >= (report.profile.entry ? LONG_PARAGRAPH : VERY_LONG_PARAGRAPH);
    if (apart > NEIGHBOURS && !isLong) return false;
    ties.push({
      relation: "unique",
      verdict: broken("strong"),
      problem: "passage",
      by: "nothing",
      blocks: 1,
      at: place.span,
      copies: [before.span],
    });
    return true;
  };

  const copied = new Set<Block>();
  for (const { block, section, spoken: weight, key } of units) {
    if (weight >= PARAGRAPH && compare(`¶${key}`, { block, span: block.content }, weight, section)) copied.add(block);
  }
  for (const { block, span, text } of report.sentences) {
    if (block.kind === "table" || block.kind === "note" || copied.has(block) || seen.has(block.content.start)) continue;
    if (text.length < SENTENCE || weigh(text) < SENTENCE) continue;
    const opaque = within(block.opaque, span);
    if (opaque.length > 0 && weigh(spoken({ text, content: span, opaque })) < SENTENCE) continue;
    compare(text, { block, span }, 0, report.sectionOf(block));
  }
  return ties;
}

const within = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.filter((span) => span.start >= start && span.end <= end);

/** Items under different parents may say the same: each speaks of its own. */
const areCousins = (a: Block, b: Block): boolean => a.kind === "item" && b.kind === "item" && a.list !== b.list;
