import { ofType, type SymbolFact } from "../../model/facts/fact.ts";
import type { Report, Section } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import { symbolId, titleKey } from "./project.ts";
import { statusReader, type Status } from "./status.ts";

/** A project under a lead-in, with the status that the lead-in states. */
export interface Listed {
  readonly id: string;
  readonly status: Status;
  readonly at: Span;
}

export interface Listings {
  readonly projects: readonly Listed[];
  /** The projects by their titles, where a list has both symbol and title. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A shorter title may be anything. */
const SHORTEST_TITLE = 6;

/** What the sections for projects say. Each is read once. */
export function listedProjects(report: Report): Listings {
  const projects: Listed[] = [];
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const section of report.sections) {
    if (section.role !== "projects") continue;
    const own = listingOf(section, report);
    projects.push(...own.projects);
    for (const [title, id] of own.titles) titles.set(title, id);
    for (const id of own.shared) shared.add(id);
  }
  return {
    projects: projects
      .filter(({ id }) => !shared.has(id))
      .map((project) => ({ ...project, id: titles.get(project.id) ?? project.id })),
    titles,
  };
}

/** What one section says. */
interface Listing {
  readonly projects: readonly Listed[];
  readonly titles: readonly (readonly [title: string, id: string])[];
  /** Documents with several projects. */
  readonly shared: readonly string[];
}

const known = new WeakMap<Section, Listing>();

function listingOf(section: Section, report: Report): Listing {
  let listing = known.get(section);
  if (!listing) known.set(section, (listing = readListing(section, report)));
  return listing;
}

/**
 * Under "through the following completed projects:" every symbol of the sentence, or every item that follows. A symbol that
 * stands twice in one block, or with an annex, is of a document with several projects and names none.
 */
function readListing(section: Section, report: Report): Listing {
  const reader = statusReader(report.language);
  if (!reader) return { projects: [], titles: [], shared: [] };
  const projects: Listed[] = [];
  const titles: (readonly [string, string])[] = [];
  let current: Status | undefined;
  for (const block of section.blocks) {
    if (block.kind === "item") {
      const item = readItem(block, report);
      if (!item) continue;
      if (item.title !== "" && item.isSymbol) titles.push([item.title, item.id]);
      const status = reader.behind(block.text.slice(item.end)) ?? current;
      if (status) projects.push({ id: item.id, status, at: item.at });
      continue;
    }
    current = undefined;
    for (const sentence of pieces(block, report)) {
      const symbols = symbolsIn(block, report).filter(
        ({ span }) => span.start >= sentence.start && span.start < sentence.end,
      );
      const { start } = block.content;
      const status = reader.leadIn(
        block.text.slice(sentence.start - start, (symbols[0]?.span.start ?? sentence.end) - start),
      );
      if (status) projects.push(...symbols.map((symbol) => ({ id: symbolId(symbol, block), status, at: symbol.span })));
      current = symbols.length > 0 ? undefined : status;
    }
  }
  return { projects, titles, shared: section.blocks.flatMap((block) => sharedSymbols(block, report)) };
}

const symbolsIn = (block: Block, report: Report): SymbolFact[] =>
  report
    .factsOf(block)
    .filter(ofType("symbol"))
    .filter(({ numbers }) => numbers.length > 1);

/** The sentences of a block; a heading is one. */
const pieces = (block: Block, report: Report): readonly Span[] =>
  block.kind === "heading" ? [block.content] : report.sentencesOf(block).map(({ span }) => span);

function readItem(block: Block, report: Report) {
  const symbols = symbolsIn(block, report);
  const start = block.content.start;
  const last = symbols.at(-1);
  const title = titleKey(
    block.text.slice(0, symbols[0] ? symbols[0].span.start - start : TITLE).split(/[:：(（。]|\s[-–—]\s/u)[0]!,
    report.language,
  );
  if (last && symbols.length === 1)
    return { id: symbolId(last, block), title, isSymbol: true, at: last.span, end: last.span.end - start };
  if (last || title.length < SHORTEST_TITLE) return undefined;
  return { id: title, title, isSymbol: false, at: block.content, end: 0 };
}

/** An item without a symbol is known by its first words. */
const TITLE = 120;

function sharedSymbols(block: Block, report: Report): string[] {
  const { annexes } = report.language.statuses!;
  const ids = symbolsIn(block, report).map((symbol) => symbolId(symbol, block));
  return ids.filter((id, i) => {
    const behind = block.text
      .slice(symbolsIn(block, report)[i]!.span.end - block.content.start)
      .trimStart()
      .toLowerCase();
    return ids.indexOf(id) < i || annexes.some((word) => behind.startsWith(word));
  });
}
