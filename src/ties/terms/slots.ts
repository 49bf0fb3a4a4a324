import type { LanguagePack } from "../../lang/pack.ts";
import { addTo } from "../../text/add-to.ts";
import { isHanCode } from "../../text/characters.ts";
import { difference } from "../../text/difference.ts";
import { gather } from "../../text/gather.ts";
import { memory } from "../../text/remembered.ts";
import { MixedKeys } from "./mixed-keys.ts";
import type { Passage } from "./passage.ts";

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
const LONGEST_END = 16;
const IN_FRONT_OF_SHORTEST = 3;

export interface Slot {
  readonly ending: Ending;
  /** Where the differing character stands in the text of the ending, and how long it is (0 or 1). */
  readonly at: number;
  readonly length: number;
  readonly middle: string;
  /** What stands on both sides of it. */
  readonly around: string;
}

/**
 * The places where names are the same around a slot of one character or none, and not the same in it. It goes from one edition of a
 * report to the next by what is gone and what is new.
 */
export class SlotIndex {
  readonly #mixed = new MixedKeys();
  #shown: readonly (readonly Slots[])[] = [];
  /** The mixed ones of an entry, and of a passage: a report may have one entry, which every edit renews. */
  #ofEntry = memory<readonly Slots[], readonly Slot[]>();
  #ofPassage = memory<Slots, readonly Slot[]>();

  /** Those of all slots, which come by entry, that others are the same around, and maybe not the same in. */
  show(slots: readonly (readonly Slots[])[]): Slot[] {
    const { changes } = this.#mixed;
    const [before, after] = difference(this.#shown, slots);
    const [gone, fresh] = difference(before.flat(), after.flat());
    this.#mixed.reserve(fresh.reduce((sum, { keys }) => sum + keys.length, 0));
    for (const { keys, middles } of fresh) for (let i = 0; i < keys.length; i++) this.#mixed.add(keys[i]!, middles[i]!);
    for (const { keys, middles } of gone)
      for (let i = 0; i < keys.length; i++) this.#mixed.remove(keys[i]!, middles[i]!);
    this.#shown = slots;
    if (this.#mixed.changes !== changes) {
      this.#ofEntry = memory();
      this.#ofPassage = memory();
    }
    const mixedIn = (own: Slots): readonly Slot[] => this.#ofPassage(own, () => own.among(this.#mixed));
    return gather(slots, (own) => this.#ofEntry(own, () => gather(own, mixedIn)));
  }
}

/** Slots with the same around them, if they are not the same. */
export function groupBySlot(slots: readonly Slot[]): Slot[][] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) addTo(groups, slot.around, slot);
  return [...groups.values()].filter((group) => group.length > 2 && bySlot(group).size > 1);
}

export function frontFor(behind: number): number {
  if (behind >= LONG_END) return 1;
  return behind === BEHIND ? IN_FRONT_OF_SHORTEST : Math.max(IN_FRONT, TOGETHER - behind);
}

/** All slots of a passage. Nearly every one is alone, so that they are numbers until it is known which are not. */
export class Slots {
  /** For what stands around each. */
  readonly keys: number[] = [];
  /** The code of the character in it; 0 for none. */
  readonly middles: number[] = [];
  /** The ending of each, and where in its text it is. */
  readonly #places: number[] = [];
  readonly #endings: readonly Ending[];
  /** Those that were asked for. */
  readonly #slots = new Map<number, Slot>();

  constructor(endings: readonly Ending[], borders: Borders) {
    this.#endings = endings;
    for (const [i, ending] of endings.entries()) this.#read(ending, i * (REACH + 1), borders);
  }

  /** Those that stand around something else elsewhere. */
  among(mixed: MixedKeys): Slot[] {
    return this.keys.flatMap((key, i) => (mixed.has(key) ? this.#slot(i) : []));
  }

  #slot(index: number): Slot {
    let slot = this.#slots.get(index);
    if (!slot) {
      const place = this.#places[index]!;
      const ending = this.#endings[Math.floor(place / (REACH + 1))]!;
      slot = slotIn(ending, place % (REACH + 1), this.middles[index] === 0 ? 0 : 1);
      this.#slots.set(index, slot);
    }
    return slot;
  }

  #read({ text, word }: Ending, place: number, borders: Borders): void {
    // `hash` is of all characters from `at` on. Behind a character of grammar only joiners are looked at.
    let hash = 7;
    let isLoose = false;
    for (let at = text.length; at > 0 && text.length - at <= LONGEST_END; at--) {
      const behind = text.length - at;
      const front = frontFor(behind);
      const code = text.charCodeAt(at - 1);
      if (behind >= BEHIND && at >= front && !isLoose && isFront(text, at, front, borders))
        this.#add(place + at, keyOf(hash, text, at, front), 0);
      if (
        behind >= BEHIND &&
        at > front &&
        (!isLoose || borders[code] === JOINER) &&
        isFront(text, at - 1, front, borders)
      )
        this.#add(place + at - 1, keyOf(hash, text, at - 1, front), code);
      hash = step(hash, code);
      isLoose ||= behind >= word && borders[code] === OUTSIDE;
    }
  }

  #add(place: number, key: number, middle: number): void {
    this.keys.push(key);
    this.middles.push(middle);
    this.#places.push(place);
  }
}

function isFront(text: string, at: number, front: number, borders: Borders): boolean {
  const border = borders[text.charCodeAt(at - 1)];
  if (front > 1) return border !== OUTSIDE && borders[text.charCodeAt(at - 2)] !== OUTSIDE;
  return border !== OUTSIDE && border !== JOINER;
}

function slotIn(ending: Ending, at: number, length: number): Slot {
  const { text } = ending;
  const behind = text.slice(at + length);
  const around = `${text.slice(at - frontFor(behind.length), at)}_${behind}`;
  return { ending, at, length, middle: text.slice(at, at + length), around };
}

function keyOf(hash: number, text: string, at: number, front: number): number {
  let key = step(hash, front);
  for (let i = at - front; i < at; i++) key = step(key, text.charCodeAt(i));
  return key;
}

/** A polynomial hash in small integers; slots that meet by chance are told apart by their text afterwards. */
const step = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) ^ code) & 0x3fffffff;

/** For each character whether no name holds it, or it joins the parts of one. */
type Borders = Uint8Array;
const OUTSIDE = 1;
const JOINER = 2;

function bordersOf({ outside = [], joiners = [] }: NonNullable<LanguagePack["names"]>): Borders {
  const borders = new Uint8Array(0x10000);
  for (const character of joiners) borders[character.charCodeAt(0)] = JOINER;
  for (const character of outside) borders[character.charCodeAt(0)] = OUTSIDE;
  return borders;
}

/** Reads the slots of a passage; undefined if it has none. */
export function slotReader({ names }: LanguagePack): (passage: Passage) => Slots | undefined {
  if (!names?.endings) return () => undefined;
  const pattern = new RegExp(names.endings.join("|"), "gu");
  const borders = bordersOf(names);
  return (passage) => {
    const endings = passage.fixed ? [] : endingsIn(passage, pattern);
    return endings.length > 0 ? new Slots(endings, borders) : undefined;
  };
}

function endingsIn(passage: Passage, pattern: RegExp): Ending[] {
  return [...passage.text.matchAll(pattern)].map(({ index, 0: word }): Ending => {
    const end = index + word.length;
    let start = index;
    while (start > 0 && end - start < REACH && isInName(passage.text.charCodeAt(start - 1))) start--;
    return { passage, end, text: passage.text.slice(start, end), word: word.length };
  });
}

const COMMA = 0x3001;
const isInName = (code: number): boolean =>
  isHanCode(code) ||
  code === COMMA ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39);

export function bySlot(slots: readonly Slot[]): Map<string, Slot[]> {
  const middles = new Map<string, Slot[]>();
  for (const slot of slots) addTo(middles, slot.middle, slot);
  return middles;
}
