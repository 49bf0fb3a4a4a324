import type { Location } from "vscode-languageserver/node";
import type { Fact, ReferenceFact, SymbolFact } from "../model/facts/fact.ts";
import { isCaption, sectionNumber } from "../ties/references/declared.ts";
import { blockAt } from "../ties/scopes.ts";
import type { TiedReport } from "../ties/tied-report.ts";
import type { Block } from "../text/block.ts";
import type { Span } from "../text/span.ts";
import { rangeOf } from "./places.ts";
import type { Checked } from "./reports.ts";

/** What a document symbol or a reference names, and where the report speaks of it. */
export interface Named {
  readonly at: Span;
  readonly mentions: readonly Mention[];
  /** Where it is itself: the entry, the caption, the list that it stands in. */
  readonly home: Span | undefined;
}

interface Mention {
  readonly span: Span;
  readonly block: Block;
  readonly fact: SymbolFact | ReferenceFact;
}

/** Lists in which a document is entered. */
const LISTS: ReadonlySet<string> = new Set(["references", "projects"]);

/** What is named at an offset; undefined where nothing is. */
export function namedAt(report: TiedReport, offset: number): Named | undefined {
  const block = blockAt(report, offset);
  const here = block && mentionsIn(report, block).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!here) return undefined;
  const mentions = report.blocks.flatMap((other) => mentionsIn(report, other).filter(({ key }) => key === here.key));
  return { at: here.span, mentions, home: homeOf(report, here, mentions) };
}

export function definition(checked: Checked, offset: number): Location | null {
  const home = namedAt(checked.report, offset)?.home;
  return home ? { uri: checked.snapshot.uri, range: rangeOf(checked, home) } : null;
}

export function references(checked: Checked, offset: number, withHome: boolean): Location[] | null {
  const named = namedAt(checked.report, offset);
  if (!named) return null;
  const { home, mentions } = named;
  const inHome = ({ start }: Span): boolean => home !== undefined && home.start <= start && start < home.end;
  const others = mentions.map(({ span }) => span).filter((span) => !inHome(span));
  return [...(home && withHome ? [home] : []), ...others].map((span) => ({
    uri: checked.snapshot.uri,
    range: rangeOf(checked, span),
  }));
}

interface Keyed extends Mention {
  readonly key: string;
  /** Of a reference the number that it leads to. */
  readonly value: number;
}

const mentionsIn = (report: TiedReport, block: Block): Keyed[] =>
  report.factsOf(block).flatMap((fact: Fact): Keyed[] => {
    if (fact.type === "symbol")
      return [{ span: fact.span, block, fact, value: 0, key: `${fact.series}/${fact.numbers.join("/")}` }];
    if (fact.type !== "reference" || fact.owner === "other") return [];
    return fact.targets.map(({ value, span }) => ({
      span: fact.targets.length === 1 ? fact.span : span,
      block,
      fact,
      value,
      key: `${fact.kind} ${value}`,
    }));
  });

function homeOf(report: TiedReport, { fact, value }: Keyed, mentions: readonly Mention[]): Span | undefined {
  if (fact.type === "symbol") {
    const listed = mentions.find(({ block }) => LISTS.has(report.sectionOf(block).role));
    return (listed ?? mentions[0])?.span;
  }
  if (fact.kind === "section") {
    const label = fact.targets.find((target) => target.value === value)?.label;
    return report.blocks.find((block) => sectionNumber(block) === label)?.span;
  }
  if (fact.kind === "entry") return report.entries.find(({ numbers }) => numbers.includes(value))?.heading?.span;
  const caption = mentions.find(
    (mention) => mention.fact.type === "reference" && isCaption(mention.fact, mention.block),
  );
  return caption?.block.span;
}
