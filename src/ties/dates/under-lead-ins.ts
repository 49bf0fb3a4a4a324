import type { LanguagePack } from "../../lang/pack.ts";
import { blocksInSection } from "../../model/blocks-in.ts";
import { type DateFact, type Interval, ofType } from "../../model/facts/fact.ts";
import type { Report, Section, Sentence } from "../../model/report.ts";
import { holdsStatements } from "../../model/statements.ts";
import type { Block } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { memory, remembered } from "../../text/remembered.ts";
import { contains, type Span } from "../../text/span.ts";
import type { DateTie } from "../dates.ts";
import { broken } from "../tie.ts";
import { isOutside } from "./outside.ts";
import { tenseOf } from "./tense.ts";

const inSection = memory<Section, readonly Sentence[]>();

/** "In the reporting period:" promises that every item below it lies in the period; so does a sentence that opens so. */
export function underLeadIns(report: Report, period: Interval): DateTie[] {
  const promised = gather(report.sections.filter(holdsStatements), (section) =>
    inSection(section, () => promisedIn(section, report)),
  );
  return promised.flatMap((sentence) => outside(sentence, period, report));
}

/** The sentences with dates that are promised to lie in the period. */
function promisedIn(section: Section, report: Report): readonly Sentence[] {
  const opens = openingReader(report.language);
  const promised: Sentence[] = [];
  let list: Span | undefined;
  for (const sentence of gather(blocksInSection(section), (block) => report.sentencesOf(block))) {
    const isOpening = opens(sentence);
    if (isOpening || (list && contains(list, sentence.span))) promised.push(sentence);
    if (isOpening && /[:：]\s*$/u.test(sentence.text)) list = listBelow(sentence.block, section);
  }
  return promised.filter(({ facts }) => facts.some(({ type }) => type === "date"));
}

/** Whether a sentence opens with the words for the reporting period. */
const openingReader = remembered(({ spaced, reportingPeriod }: LanguagePack) =>
  remembered(({ text }: Sentence): boolean => {
    const opening = text.slice(0, spaced ? 60 : 24).toLowerCase();
    return reportingPeriod.some((word) => opening.includes(word));
  }),
);

/** From a lead-in to the last item of the list that follows it, the paragraphs between its items included. */
function listBelow(leadIn: Block, { blocks }: Section): Span | undefined {
  const from = blocks.indexOf(leadIn) + 1;
  const first = blocks[from];
  if (first?.kind !== "item") return undefined;
  let last = first;
  let isUnbroken = true;
  for (const below of blocks.slice(from)) {
    if (below.kind !== "item") isUnbroken = false;
    else if (isUnbroken || below.list === first.list) last = below;
  }
  return { start: first.span.start, end: last.span.end };
}

function outside(sentence: Sentence, period: Interval, report: Report): DateTie[] {
  const tense = tenseOf(report.language);
  const date = sentence.facts
    .filter(ofType("date"))
    .find(
      (candidate) =>
        isOutside(candidate, period) &&
        !tense.background(candidate, sentence) &&
        !tense.future(candidate, sentence) &&
        !isQuoted(candidate, sentence, report),
    );
  if (!date || (tense.anyFuture(sentence) && !tense.past(sentence))) return [];
  return [
    {
      relation: "within",
      problem: "outside-period",
      claim: { date, sentence },
      at: date.span,
      verdict: broken("strong"),
    },
  ];
}

function isQuoted({ span }: DateFact, { text, span: whole }: Sentence, { language }: Report): boolean {
  const before = text.slice(0, span.start - whole.start);
  return language.quotes.some(
    ([open, close]) => open !== close && before.lastIndexOf(open) > before.lastIndexOf(close),
  );
}
