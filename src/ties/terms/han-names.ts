import type { LanguagePack } from "../../lang/pack.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { broken } from "../tie.ts";
import { placeIn } from "./passage.ts";
import { bySlot, frontFor, groupBySlot, type Slot } from "./slots.ts";
import type { TermTie } from "./tie.ts";

/** So often a name stands in one form before another form is a slip; where the parts are only joined otherwise, less. */
const FREQUENT = 3;
const RATIO = 2;
const JOINED = 2;
/** A name of fewer shared characters has to be so frequent. */
const SHORT = 7;
const FREQUENT_SHORT = 8;
/** A character too many is told only where so many stand in front of it. */
const FIRM = 3;
/** A name that lacks its "and", or has one too many, is known by so many characters. */
const LINKED = 8;

/**
 * Names in a script without spaces and capitals, known by how they end (…中心, …委员会) and by being repeated: the same name but
 * for one character, which is another, missing or added. (…技术与创新支持中心, …技术和创新支持中心.)
 */
export function hanNameTies(slots: readonly Slot[], { names }: LanguagePack): TermTie[] {
  if (!names?.endings) return [];
  const grammar = grammarOf(names);
  const told = new Set<string>();
  return groupBySlot(slots)
    .flatMap((group) => conflictsIn(group, grammar))
    .sort((a, b) => b.behind - a.behind)
    .flatMap(({ major, minor, isJoined }): TermTie[] => {
      const fresh = minor.filter((slot) => !isQuoted(slot) && !told.has(placeKey(slot)));
      if (fresh.length === 0) return [];
      for (const slot of fresh) told.add(placeKey(slot));
      const [model, inFront] = bestModel(fresh, major, grammar);
      const places = fresh.map((slot) => placeOf(slot, inFront));
      const at = placeOf(model, inFront);
      return [
        {
          relation: "one name",
          verdict: broken(isJoined ? "strong" : "hint"),
          what: "letter",
          at: places[0]!,
          places,
          other: { text: textAt(model, at), at, count: major.length },
          subject: "",
        },
      ];
    });
}

interface Grammar {
  readonly endings: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
}

const grammarOf = remembered(
  ({ endings = [], joiners, telling = [], outside = [] }: NonNullable<LanguagePack["names"]>): Grammar => ({
    endings,
    joiners: new Set(joiners),
    telling: new Set([...telling, ...outside]),
    outside: new Set(outside),
  }),
);

interface Conflict {
  readonly major: readonly Slot[];
  readonly minor: readonly Slot[];
  /** The names differ in what joins their parts, and in nothing else. */
  readonly isJoined: boolean;
  /** How many characters of the name stand behind the slot. */
  readonly behind: number;
}

function conflictsIn(group: readonly Slot[], grammar: Grammar): Conflict[] {
  const [[first, major], ...others] = [...bySlot(group)].sort((a, b) => b[1].length - a[1].length) as [
    [string, Slot[]],
    ...[string, Slot[]][],
  ];
  const [{ ending, at, length }] = major as [Slot];
  const behind = ending.text.length - at - length;
  return others.flatMap(([middle, minor]) => {
    const isJoined = grammar.joiners.has(first) && grammar.joiners.has(middle);
    const isTelling = !isJoined && (grammar.telling.has(first) || grammar.telling.has(middle));
    if (isTelling || major.length < (isJoined ? JOINED : FREQUENT) || !isNamePart(major[0]!, isJoined, grammar))
      return [];
    const shared = extent(minor[0]!, major, grammar) + behind;
    return major.length >= enough(first, middle, minor.length, shared, behind, grammar)
      ? [{ major, minor, isJoined, behind }]
      : [];
  });
}

/** How often the name has to stand with `first` in its slot, for `middle` to be a slip. */
function enough(
  first: string,
  middle: string,
  slips: number,
  shared: number,
  behind: number,
  { joiners }: Grammar,
): number {
  if (joiners.has(first) && joiners.has(middle)) return shared < SHORT ? Infinity : JOINED;
  // One "and" too many or too few is easily grammar.
  if (joiners.has(first || middle) && (behind < LINKED / 2 || shared < LINKED)) return Infinity;
  // What is added near the beginning of a name may be the end of the word in front.
  if (first === "" && (shared < SHORT || shared - behind < FIRM)) return Infinity;
  if (shared >= SHORT) return Math.max(FREQUENT, RATIO * slips);
  return (middle === "" ? FREQUENT_SHORT : FREQUENT_SHORT / 2) * slips;
}

/** No grammar within what the names share; and it is one name, not two that are joined. */
function isNamePart({ ending: { text }, at, length }: Slot, isJoined: boolean, { outside, endings }: Grammar): boolean {
  const front = text.slice(0, at);
  if (isJoined && endings.some((ending) => front.endsWith(ending))) return false;
  const near = front.slice(-frontFor(text.length - at - length)) + (isJoined ? "" : text.slice(at + length));
  return ![...near].some((character) => outside.has(character));
}

const textAt = ({ ending: { passage } }: Slot, { start, end }: Span): string =>
  passage.text.slice(start - passage.start, end - passage.start);

const placeKey = ({ ending, at }: Slot): string => `${ending.passage.start + ending.end - ending.text.length + at}`;

/** From so many characters in front of the slot to the end of the name. */
const placeOf = ({ ending: { passage, end, text }, at }: Slot, inFront: number): Span =>
  placeIn(passage, end - text.length + at - inFront, end);

/** The use of the name that has most in common with the slips, and how many characters in front of the slot that is. */
function bestModel(slips: readonly Slot[], models: readonly Slot[], grammar: Grammar): readonly [Slot, number] {
  const shared = (model: Slot): number => Math.min(...slips.map((slip) => extent(slip, [model], grammar)));
  return models
    .map((model) => [model, shared(model)] as const)
    .reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best));
}

/** How many characters in front of the slot belong to the name: those shared with the other form. */
function extent({ ending: { text }, at }: Slot, others: readonly Slot[], { outside }: Grammar): number {
  let most = 0;
  for (const other of others) {
    let shared = 0;
    while (
      shared < at &&
      !outside.has(text[at - 1 - shared]!) &&
      text[at - 1 - shared] === other.ending.text[other.at - 1 - shared]
    ) {
      shared++;
    }
    most = Math.max(most, shared);
  }
  return most;
}

/** Within a quoted title, whose words are compared as a whole. */
const isQuoted = ({ ending: { passage, end } }: Slot): boolean =>
  /[“「『《][^”」』》]*$/u.test(passage.text.slice(Math.max(0, end - QUOTED), end));
const QUOTED = 60;
