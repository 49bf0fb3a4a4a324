import { addTo } from "../../text/add-to.ts";
import type { SymbolFact } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import type { ListMemory } from "../../text/list-memory.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { blockKey, textKey } from "../../text/text-key.ts";
import type { ReferenceTie } from "../references.ts";
import { broken, HOLDS } from "../tie.ts";
import type { Referring } from "./referring.ts";

/** In a list of documents so many items have a symbol before one without is a slip, and so large a share of them. */
const MOST = 3;
const SHARE = 2 / 3;
/** A series is one whose symbols have a number behind the session's so often. */
const SERIES = 2;

/** Documents that cannot be found: an item without a symbol where every other has one, a symbol without its number. */
export const symbolTies = (
  report: Report,
  referring: readonly Referring[],
  memory: ReferenceMemory,
): ReferenceTie[] => [...itemsWithoutSymbol(report, referring), ...memory.of(referring, symbolsWithoutNumber)];

/** What was found in the earlier edition of a report. */
export type ReferenceMemory = ListMemory<Referring, readonly ReferenceTie[]>;

/** An item that ends in the symbol of the document which it names. */
interface Named {
  readonly item: Block;
  /** What it names, without its symbol. */
  readonly title: string;
  readonly symbol: string;
}

/** In brackets or bare. */
const namedIn = remembered(({ block, symbols }: Referring): Named | undefined => {
  const last = symbols.at(-1);
  if (block.list === undefined || !last) return undefined;
  const { text, content } = block;
  if (!/^[\s)）。.;；,，”"’*]*$/u.test(text.slice(last.span.end - content.start))) return undefined;
  return { item: block, title: textKey(text.slice(0, last.span.start - content.start)), symbol: printed(last, block) };
});

function itemsWithoutSymbol(report: Report, referring: readonly Referring[]): ReferenceTie[] {
  const named = new Map<Block, Named>();
  for (const one of referring) {
    const item = namedIn(one);
    if (item) named.set(one.block, item);
  }
  const lists = listsWith(named, report);
  const titled = new Map<string, Named>();
  for (const items of lists) {
    for (const item of items) {
      const own = named.get(item);
      if (own) titled.set(own.title, own);
    }
  }
  return lists.flatMap((items) => {
    const models = items.flatMap((item) => named.get(item) ?? []);
    if (models.length === items.length) return [];
    const isRegular = models.length >= MOST && models.length / items.length >= SHARE;
    return items
      .filter((item) => item.links.length === 0 && report.factsOf(item).every(({ type }) => type !== "symbol"))
      .flatMap((item): ReferenceTie[] => {
        // The same title with its symbol elsewhere says most; the neighbours' symbols say that there has to be one.
        const twin = titled.get(blockKey(item));
        const model = twin ?? (isRegular ? models[0] : undefined);
        if (!model) return [];
        return [
          {
            relation: "resolves",
            verdict: broken("strong"),
            what: "symbol",
            at: item.content,
            label: twin ? "" : `${models.length}/${items.length}`,
            known: model.symbol,
            knownAt: model.item.content,
          },
        ];
      });
  });
}

/** The lists that have some of the items, all their items in order. */
function listsWith(some: ReadonlyMap<Block, unknown>, report: Report): Block[][] {
  const wanted = new Set([...some.keys()].map(({ list }) => list));
  const lists = new Map<number, Block[]>();
  for (const block of report.blocks) {
    if (block.list === undefined || !wanted.has(block.list) || !holdsStatements(report.sectionOf(block))) continue;
    addTo(lists, block.list, block);
  }
  return [...lists.values()];
}

/** 文件CDIP/28 has a session and no number. In brackets behind an event it names the session and is right. */
function symbolsWithoutNumber(referring: readonly Referring[]): ReferenceTie[] {
  const complete = new Map<string, { readonly known: string; readonly knownAt: Span; count: number }>();
  for (const { block, symbols } of referring) {
    for (const symbol of symbols) {
      if (symbol.numbers.length < 2) continue;
      const series = complete.get(symbol.series);
      if (series) series.count++;
      else complete.set(symbol.series, { known: printed(symbol, block), knownAt: symbol.span, count: 1 });
    }
  }
  return gather(referring, ({ block, symbols }) =>
    gather(symbols, (symbol): ReferenceTie[] => {
      const series = symbol.calledDocument ? complete.get(symbol.series) : undefined;
      if (!series || series.count < SERIES) return [];
      return [
        {
          relation: "resolves",
          verdict: symbol.numbers.length > 1 ? HOLDS : broken("strong"),
          what: "symbol-number",
          at: symbol.span,
          label: printed(symbol, block),
          known: series.known,
          knownAt: series.knownAt,
        },
      ];
    }),
  );
}

const printed = ({ span }: SymbolFact, { text, content }: Block): string =>
  text.slice(span.start - content.start, span.end - content.start);
