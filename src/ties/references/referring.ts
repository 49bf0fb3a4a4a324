import { ofType, type ReferenceFact, type SymbolFact } from "../../model/facts/fact.ts";
import type { Report } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { remembered } from "../../text/remembered.ts";
import { sectionReader } from "../section-reader.ts";
import { declaredIn, type Target } from "./declared.ts";

/** A block that refers to something, or that can be referred to. */
export interface Referring {
  readonly block: Block;
  readonly references: readonly ReferenceFact[];
  readonly symbols: readonly SymbolFact[];
  readonly declared: readonly Target[];
}

const readerOf = remembered((factsOf: Report["factsOf"]) =>
  sectionReader((block): readonly Referring[] => {
    const facts = factsOf(block);
    const [references, symbols] = [facts.filter(ofType("reference")), facts.filter(ofType("symbol"))];
    const declared = declaredIn(block, references);
    const isNone = references.length === 0 && symbols.length === 0 && declared.length === 0;
    return isNone ? NONE : [{ block, references, symbols, declared }];
  }),
);

const NONE: readonly never[] = [];

/** The blocks of a report that have to do with references, where it speaks for itself. */
export const referringBlocks = ({ sections, factsOf }: Report): readonly Referring[] =>
  gather(sections.filter(holdsStatements), readerOf(factsOf));
