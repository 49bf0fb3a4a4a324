import { distance } from "fastest-levenshtein";
import type { Report } from "../../model/report.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { textKey } from "../../text/text-key.ts";
import { DEPARTMENTS } from "../departments.ts";
import { broken } from "../tie.ts";
import { nameMark } from "./name-mark.ts";
import type { TermTie } from "./tie.ts";

/** A name that stands so often in the lists is known; another that differs so little and is so much rarer is a slip of it. */
const FREQUENT = 3;
const RATIO = 4;
const SHORTEST = 4;
/** One difference in so many characters. */
const PER_DIFFERENCE = 4;
const MOST_DIFFERENCES = 2;

interface Name {
  readonly text: string;
  readonly key: string;
  readonly places: Span[];
}

/** Names in lists are known from mark to mark, so that less has to be the same than in running text. */
export function listedNameTies(blocks: readonly Block[]): TermTie[] {
  const names = [...listedNames(blocks).values()].sort((a, b) => b.places.length - a.places.length);
  return names.flatMap((minor): TermTie[] => {
    const model = names.find(
      (major) => major.places.length >= Math.max(FREQUENT, minor.places.length * RATIO) && isSlip(major.key, minor.key),
    );
    if (!model) return [];
    return [
      {
        relation: "one name",
        verdict: broken("strong"),
        what: "letter",
        at: minor.places[0]!,
        places: minor.places,
        other: { text: model.text, at: model.places[0]!, count: model.places.length },
        subject: "",
      },
    ];
  });
}

function isSlip(name: string, other: string): boolean {
  const length = Math.min(name.length, other.length);
  const most = Math.min(MOST_DIFFERENCES, Math.floor(length / PER_DIFFERENCE));
  return length >= SHORTEST && Math.abs(name.length - other.length) <= most && distance(name, other) <= most;
}

/** The blocks of the sections that list names. */
export const blocksWithNames = ({ sections }: Report): Block[] =>
  sections.flatMap(({ role, blocks }) => (role === DEPARTMENTS ? blocks : []));

function listedNames(blocks: readonly Block[]): Map<string, Name> {
  const namesIn = nameReader(nameMark(blocks));
  const names = new Map<string, Name>();
  for (const block of blocks) {
    for (const { text, key, place } of namesIn(block)) {
      const known = names.get(key);
      if (known) known.places.push(place);
      else names.set(key, { text, key, places: [place] });
    }
  }
  return names;
}

interface Listed {
  readonly text: string;
  readonly key: string;
  readonly place: Span;
}

const nameReader = remembered((mark: RegExp) =>
  remembered(({ text, content }: Block): readonly Listed[] =>
    [...text.matchAll(mark)].flatMap(({ index, 0: piece }): Listed[] => {
      const name = piece.trim().replace(/\.$/u, "");
      const key = textKey(name);
      const start = content.start + index + piece.length - piece.trimStart().length;
      return key === "" ? [] : [{ text: name, key, place: { start, end: start + name.length } }];
    }),
  ),
);
