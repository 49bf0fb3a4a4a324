import type { LanguagePack } from "../../lang/pack.ts";
import { isHanCode } from "../../text/text-key.ts";
import type { Span } from "../../text/span.ts";
import { broken } from "../tie.ts";
import { placeIn, type Passage } from "./passage.ts";
import type { TermTie } from "./tie.ts";

/** A place where a name may end, with the characters up to there. */
interface Ending {
  readonly passage: Passage;
  readonly end: number;
  /** What stands in front of `end`, back to the nearest mark. */
  readonly text: string;
  /** How long the word is that the name ends in. */
  readonly word: number;
}

/** A name and what stands in front of it are looked at so far back. */
const REACH = 22;
/**
 * Two names are the same but for one character if they share so many in front of it, behind it, and in all. With a long
 * shared end one in front is enough; with the shortest more are needed.
 */
const IN_FRONT = 2;
const BEHIND = 2;
const TOGETHER = 5;
const LONG_END = 5;
const IN_FRONT_OF_SHORTEST = 3;
/** So often a name stands in one form before another form is a slip; where the parts are only joined otherwise, less. */
const FREQUENT = 3;
const RATIO = 2;
const JOINED = 2;
/** A name of fewer shared characters has to be so frequent. */
const SHORT = 7;
const FREQUENT_SHORT = 8;
/** A name that lacks its "and", or has one too many, is known by so many characters. */
const LINKED = 8;

/**
 * Names in a script without spaces and capitals, known by how they end (…中心, …委员会) and by being repeated: the same name but
 * for one character, which is another, missing or added. (…技术与创新支持中心, …技术和创新支持中心.)
 */
export function hanNameTies(passages: readonly Passage[], { names }: LanguagePack): TermTie[] {
  if (!names?.endings) return [];
  const grammar: Grammar = {
    endings: names.endings,
    joiners: new Set(names.joiners),
    telling: new Set([...(names.telling ?? []), ...(names.outside ?? [])]),
    outside: new Set(names.outside),
  };
  const told = new Set<string>();
  return groupBySlot(endingsIn(passages, names.endings), grammar)
    .flatMap((group) => conflictsIn(group, grammar))
    .sort((a, b) => b.behind - a.behind)
    .flatMap(({ major, minor, isJoined }): TermTie[] => {
      const fresh = minor.filter((slot) => !slot.ending.passage.fixed && !isQuoted(slot) && !told.has(placeKey(slot)));
      if (fresh.length === 0) return [];
      for (const slot of fresh) told.add(placeKey(slot));
      const places = fresh.map((slot) => placeOf(slot, extent(slot, major, grammar)));
      const [model] = major;
      const at = placeOf(model!, extent(model!, minor, grammar));
      return [
        {
          relation: "one name",
          verdict: broken(isJoined ? "strong" : "hint"),
          what: "letter",
          at: places[0]!,
          places,
          other: { text: textAt(model!, at), at, count: major.length },
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
    if (!isNamePart(major[0]!, isJoined, grammar)) return [];
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
  { joiners, telling }: Grammar,
): number {
  if (joiners.has(first) && joiners.has(middle)) return shared < SHORT ? Infinity : JOINED;
  if (telling.has(first) || telling.has(middle)) return Infinity;
  // One "and" too many or too few is easily grammar.
  if (joiners.has(first || middle) && (behind < LINKED / 2 || shared < LINKED)) return Infinity;
  if (shared >= SHORT) return Math.max(FREQUENT, RATIO * slips);
  // What is added to a short name may be the end of the word in front.
  if (first === "") return Infinity;
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

interface Slot {
  readonly ending: Ending;
  /** Where the differing character stands in the text of the ending, and how long it is (0 or 1). */
  readonly at: number;
  readonly length: number;
}

const placeKey = ({ ending, at }: Slot): string => `${ending.passage.start + ending.end - ending.text.length + at}`;

/** From so many characters in front of the slot to the end of the name. */
const placeOf = ({ ending: { passage, end, text }, at }: Slot, inFront: number): Span =>
  placeIn(passage, end - text.length + at - inFront, end);

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

function bySlot(slots: readonly Slot[]): Map<string, Slot[]> {
  const middles = new Map<string, Slot[]>();
  for (const slot of slots) {
    const middle = slot.ending.text.slice(slot.at, slot.at + slot.length);
    const known = middles.get(middle);
    if (known) known.push(slot);
    else middles.set(middle, [slot]);
  }
  return middles;
}

/** The places where names are the same around a slot of one character or none, and not the same in it. */
function groupBySlot(endings: readonly Ending[], grammar: Grammar): Slot[][] {
  // Nearly every slot is alone: only numbers are kept until a second one is seen with another character in it.
  const seen = new Map<number, number>();
  const mixed = new Set<number>();
  eachSlot(endings, grammar, (key, middle) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, middle);
    else if (first !== middle) mixed.add(key);
  });
  const groups = new Map<string, Slot[]>();
  eachSlot(endings, grammar, (key, _middle, i, at, length) => {
    if (!mixed.has(key)) return;
    const ending = endings[i]!;
    const behind = ending.text.slice(at + length);
    const around = `${ending.text.slice(at - frontFor(behind.length), at)}_${behind}`;
    const group = groups.get(around);
    if (group) group.push({ ending, at, length });
    else groups.set(around, [{ ending, at, length }]);
  });
  return [...groups.values()].filter((group) => group.length > 2 && bySlot(group).size > 1);
}

function frontFor(behind: number): number {
  if (behind >= LONG_END) return 1;
  return behind === BEHIND ? IN_FRONT_OF_SHORTEST : Math.max(IN_FRONT, TOGETHER - behind);
}

/** Every slot with a number for what stands around it, and the code of the character in it (0 for none). */
function eachSlot(
  endings: readonly Ending[],
  { outside, joiners }: Grammar,
  visit: (key: number, middle: number, ending: number, at: number, length: number) => void,
): void {
  for (const [i, { text, word }] of endings.entries()) {
    let hash = 7;
    let isLoose = false;
    for (let at = text.length; at > 0; at--) {
      // From here on `hash` is of all characters behind `at`.
      const behind = text.length - at;
      if (behind >= BEHIND) {
        if (!isLoose) visitSlot(at, 0, behind);
        if (!isLoose || joiners.has(text[at - 1]!)) visitSlot(at - 1, 1, behind);
      }
      hash = step(hash, text.charCodeAt(at - 1));
      isLoose ||= behind >= word && outside.has(text[at - 1]!);
    }
    function visitSlot(at: number, length: 0 | 1, behind: number): void {
      const front = frontFor(behind);
      if (at < front || outside.has(text[at - 1]!) || (front > 1 && outside.has(text[at - 2]!))) return;
      if (front === 1 && joiners.has(text[at - 1]!)) return;
      let key = step(hash, behind);
      for (let j = at - front; j < at; j++) key = step(key, text.charCodeAt(j));
      visit(key, length === 0 ? 0 : text.charCodeAt(at), i, at, length);
    }
  }
}

/** A polynomial hash in small integers; slots that meet by chance are told apart by their text afterwards. */
const step = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) ^ code) & 0x3fffffff;

function endingsIn(passages: readonly Passage[], words: readonly string[]): Ending[] {
  const pattern = new RegExp(`(?:${words.join("|")})`, "gu");
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].map(({ index, 0: word }): Ending => {
      const end = index + word.length;
      let start = index;
      while (start > 0 && end - start < REACH && isInName(passage.text.charCodeAt(start - 1))) start--;
      return { passage, end, text: passage.text.slice(start, end), word: word.length };
    }),
  );
}

const COMMA = 0x3001;
const isInName = (code: number): boolean =>
  isHanCode(code) ||
  code === COMMA ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39);

/** Within a quoted title, whose words are compared as a whole. */
const isQuoted = ({ ending: { passage, end } }: Slot): boolean =>
  /[“「『《][^”」』》]*$/u.test(passage.text.slice(Math.max(0, end - QUOTED), end));
const QUOTED = 60;
