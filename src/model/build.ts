import { countWords, detectLanguage, type WordCounts } from "../lang/detect.ts";
import type { LanguagePack } from "../lang/pack.ts";
import { chooseProfile, profiles } from "../profile/choose.ts";
import type { ProfileData } from "../profile/profile.ts";
import type { Block, DocumentBlocks } from "../text/block.ts";
import { LineIndex } from "../text/line-index.ts";
import { gather } from "../text/gather.ts";
import { SAME_OFFSETS, type OffsetMap } from "../text/offset-map.ts";
import { remembered } from "../text/remembered.ts";
import { BlockReader } from "./block-reader.ts";
import { parseIso } from "./facts/calendar.ts";
import { ofType } from "./facts/fact.ts";
import { outline } from "./outline.ts";
import { givenPeriod, statedDate, statedPeriod } from "./period.ts";
import type { Entry, Report, Section, Stated } from "./report.ts";
import { sameEntries } from "./same-entries.ts";
import { holdsStatements } from "./statements.ts";

/** What the user may say about a report instead of leaving it to the text. */
export interface Given {
  readonly profile?: string;
  readonly profileData?: ProfileData;
  readonly period?: { readonly from: string; readonly to: string };
  readonly date?: string;
}

/** A text as it is read: its blocks, and what their offsets are in the text. */
export interface Source {
  readonly text: string;
  readonly document: DocumentBlocks;
  /** The same as in the text unless it is being edited. */
  readonly offsets?: OffsetMap;
}

/**
 * Builds the model of one document from its blocks. Pure; linear in the text. Of blocks that stood in an earlier edition nothing is
 * read again, and entries that are the same as in it are the same objects.
 */
export function buildReport(
  { text, document, offsets = SAME_OFFSETS }: Source,
  given: Given = {},
  earlier?: Report,
): Report {
  const { blocks, footnotes, parts } = document;
  const language = detectLanguage(countedWords(blocks));
  const profile =
    given.profileData ?? profiles.find(({ id }) => id === given.profile) ?? chooseProfile(blocks, language);
  const readers = readersFor(language, profile);

  const entries = sameEntries(outline(blocks, profile, language), earlier);
  const sections = entries.flatMap((entry) => entry.sections).sort((a, b) => startOf(a) - startOf(b));
  const sectionOf = new Map<Block, Section>();
  for (const section of sections) {
    if (section.heading) sectionOf.set(section.heading, section);
    for (const block of section.blocks) sectionOf.set(block, section);
  }
  for (const entry of entries) if (entry.heading) sectionOf.set(entry.heading, headingSection(entry));

  const stating = sections.filter(holdsStatements);
  readers.prepare(stating);
  const sentences = gather(stating, (section) => readers.sentencesIn(section));

  const datesOf = (block: Block) => readers.factsOf(block).filter(ofType("date"));
  const period = givenPeriod(given.period) ?? statedPeriod(blocks, datesOf, language);
  const date = givenDate(given.date) ?? statedDate(blocks, datesOf);
  return {
    text,
    lines: new LineIndex(text),
    offsets,
    slice: (start, end) => text.slice(offsets.toText(start), offsets.toText(end)),
    language,
    profile,
    blocks,
    entries,
    sections,
    sentences,
    sectionOf: (block) => sectionOf.get(block)!,
    factsOf: readers.factsOf,
    sentencesOf: (block) => (holdsStatements(sectionOf.get(block)!) ? readers.sentencesOf(block) : []),
    ...(period && { period }),
    ...(date && { date }),
    ...(footnotes && { footnotes }),
    ...(parts && { parts }),
  };
}

/** Headings and paragraphs alike tell the language of a report. */
function* countedWords(blocks: readonly Block[]): Generator<WordCounts> {
  for (const block of blocks) if (block.kind !== "code") yield wordsIn(block);
}

/** Without code and addresses. */
const wordsIn = remembered(({ text, content, opaque }: Block): WordCounts => {
  let words = "";
  let seen = 0;
  for (const { start, end } of opaque) {
    words += text.slice(seen, start - content.start);
    seen = end - content.start;
  }
  return countWords(words + text.slice(seen));
});

/** Readers are compiled once per language and profile: compiling costs more than reading a page. */
const compiled = new Map<string, BlockReader>();

function readersFor(pack: LanguagePack, profile: ProfileData): BlockReader {
  const labels = Object.values(profile.entry?.labels ?? {})
    .flat()
    .filter((label) => label !== undefined);
  const key = [pack.id, ...labels].join("\n");
  let reader = compiled.get(key);
  if (!reader) compiled.set(key, (reader = new BlockReader(pack, labels)));
  return reader;
}

const startOf = ({ heading, blocks }: Section): number => (heading ?? blocks[0])?.span.start ?? 0;

/** The heading of an entry stands in none of its sections. */
const headingSection = (entry: Entry): Section =>
  entry.sections.find(({ heading }) => heading === entry.heading) ?? { role: "heading", name: "", blocks: [], entry };

function givenDate(text: string | undefined): Stated | undefined {
  const days = text === undefined ? undefined : parseIso(text);
  return days && { days };
}
