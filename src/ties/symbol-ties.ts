import { ofType, type SymbolFact } from "../model/facts/fact.ts";
import type { Report } from "../model/report.ts";
import { holdsStatements } from "../model/statements.ts";
import type { Block } from "../text/block.ts";
import { textKey } from "../text/text-key.ts";
import type { ReferenceTie } from "./references.ts";
import { broken, HOLDS } from "./tie.ts";

/** In a list of documents so many items have a symbol before one without is a slip, and so large a share of them. */
const MOST = 3;
const SHARE = 2 / 3;
/** A series is one whose symbols have a number behind the session's so often. */
const SERIES = 2;

/** Documents that cannot be found: an item without a symbol where every other has one, a symbol without its number. */
export function symbolTies(report: Report): ReferenceTie[] {
  return [...itemsWithoutSymbol(report), ...symbolsWithoutNumber(report)];
}

function itemsWithoutSymbol(report: Report): ReferenceTie[] {
  const lists = new Map<number, Block[]>();
  for (const block of report.blocks) {
    if (block.list === undefined || !holdsStatements(report.sectionOf(block))) continue;
    const items = lists.get(block.list);
    if (items) items.push(block);
    else lists.set(block.list, [block]);
  }
  const titled = new Map<string, Block>();
  const symbols = new Map<Block, SymbolFact>();
  for (const item of [...lists.values()].flat()) {
    const symbol = closingSymbol(item, report);
    if (!symbol) continue;
    symbols.set(item, symbol);
    titled.set(titleOf(item, symbol), item);
  }
  return [...lists.values()].flatMap((items) => {
    const models = items.filter((item) => symbols.has(item));
    if (models.length === 0 || models.length === items.length) return [];
    const isRegular = models.length >= MOST && models.length / items.length >= SHARE;
    return items
      .filter((item) => !report.factsOf(item).some(ofType("symbol")) && !mentionsLink(item))
      .flatMap((item): ReferenceTie[] => {
        // The same title with its symbol elsewhere says most; the neighbours' symbols say that there has to be one.
        const twin = titled.get(titleOf(item));
        const model = twin ?? (isRegular ? models[0] : undefined);
        if (!model) return [];
        return [
          {
            relation: "resolves",
            verdict: broken("strong"),
            what: "symbol",
            at: item.content,
            label: twin ? "" : `${models.length}/${items.length}`,
            known: slice(report, symbols.get(model)!),
            knownAt: model.content,
          },
        ];
      });
  });
}

/** What an item names, without its symbol. */
const titleOf = (item: Block, symbol?: SymbolFact): string =>
  textKey(symbol ? item.text.slice(0, symbol.span.start - item.content.start) : item.text);

const mentionsLink = ({ links }: Block): boolean => links.length > 0;

/** The symbol that ends an item, in brackets or bare: that of the document which the item names. */
function closingSymbol(item: Block, report: Report): SymbolFact | undefined {
  const last = report.factsOf(item).filter(ofType("symbol")).at(-1);
  return last && /^[\s)）。.;；,，”"’*]*$/u.test(item.text.slice(last.span.end - item.content.start))
    ? last
    : undefined;
}

/** 文件CDIP/28 has a session and no number. In brackets behind an event it names the session and is right. */
function symbolsWithoutNumber(report: Report): ReferenceTie[] {
  const symbols = report.blocks.flatMap((block) =>
    !holdsStatements(report.sectionOf(block)) ? [] : report.factsOf(block).filter(ofType("symbol")),
  );
  const complete = new Map<string, SymbolFact[]>();
  for (const symbol of symbols) {
    if (symbol.numbers.length > 1)
      complete.set(symbol.series, [...(complete.get(symbol.series) ?? []).slice(0, SERIES), symbol]);
  }
  return symbols
    .filter(({ calledDocument, series }) => calledDocument && (complete.get(series)?.length ?? 0) >= SERIES)
    .map((symbol): ReferenceTie => {
      const model = complete.get(symbol.series)![0]!;
      return {
        relation: "resolves",
        verdict: symbol.numbers.length > 1 ? HOLDS : broken("strong"),
        what: "symbol-number",
        at: symbol.span,
        label: slice(report, symbol),
        known: slice(report, model),
        knownAt: model.span,
      };
    });
}

const slice = (report: Report, { span }: SymbolFact): string => report.slice(span.start, span.end);
