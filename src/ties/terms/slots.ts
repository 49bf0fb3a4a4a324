import { isHanCode } from "../../text/characters.ts";
import type { Passage } from "./passage.ts";

/** A place where a name may end, with the characters up to there. */
export interface Ending {
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

/** Characters that no name holds, and those that join its parts. */
interface Borders {
  readonly outside: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
}

export interface Slot {
  readonly ending: Ending;
  /** Where the differing character stands in the text of the ending, and how long it is (0 or 1). */
  readonly at: number;
  readonly length: number;
}

/** The places where names are the same around a slot of one character or none, and not the same in it. */
export function groupBySlot(endings: readonly Ending[], grammar: Borders): Slot[][] {
  // Nearly every slot is alone: only numbers are kept until it is known which are not.
  const slots = slotNumbers(endings, grammar);
  const seen = new Map<number, number>();
  const mixed = new Set<number>();
  for (const { key, middle } of slots) {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, middle);
    else if (first !== middle) mixed.add(key);
  }
  const groups = new Map<string, Slot[]>();
  for (const { key, ending, at, length } of slots) {
    if (!mixed.has(key)) continue;
    const behind = ending.text.slice(at + length);
    const around = `${ending.text.slice(at - frontFor(behind.length), at)}_${behind}`;
    const group = groups.get(around);
    if (group) group.push({ ending, at, length });
    else groups.set(around, [{ ending, at, length }]);
  }
  return [...groups.values()].filter((group) => group.length > 2 && bySlot(group).size > 1);
}

export function frontFor(behind: number): number {
  if (behind >= LONG_END) return 1;
  return behind === BEHIND ? IN_FRONT_OF_SHORTEST : Math.max(IN_FRONT, TOGETHER - behind);
}

/** How many characters every ending shares with the one that it shares most with: behind a slot there can be no more. */
function sharedEnds(endings: readonly Ending[]): Uint8Array {
  const order = endings
    .map(({ text }, i) => ({ i, backwards: [...text].reverse().join("") }))
    .sort((a, b) => (a.backwards < b.backwards ? -1 : 1));
  const shared = new Uint8Array(endings.length);
  for (let k = 1; k < order.length; k++) {
    const [a, b] = [order[k - 1]!, order[k]!];
    let most = 0;
    while (most < a.backwards.length && a.backwards[most] === b.backwards[most]) most++;
    shared[a.i] = Math.max(shared[a.i]!, most);
    shared[b.i] = Math.max(shared[b.i]!, most);
  }
  return shared;
}

interface NumberedSlot extends Slot {
  /** For what stands around the slot. */
  readonly key: number;
  /** The code of the character in it; 0 for none. */
  readonly middle: number;
}

function slotNumbers(endings: readonly Ending[], { outside, joiners }: Borders): NumberedSlot[] {
  const reach = sharedEnds(endings);
  const slots: NumberedSlot[] = [];
  for (const [i, ending] of endings.entries()) {
    const { text, word } = ending;
    const most = Math.min(reach[i]!, LONGEST_END);
    let hash = 7;
    let isLoose = false;
    for (let at = text.length; at > 0 && text.length - at <= most; at--) {
      // `hash` is of all characters from `at` on. Behind a character of grammar only joiners are looked at.
      const behind = text.length - at;
      const front = frontFor(behind);
      const isJoiner = joiners.has(text[at - 1]!);
      if (behind >= BEHIND && at >= front && !isLoose && isFront(text, at, front)) {
        slots.push({ ending, at, length: 0, key: keyOf(hash, text, at, front), middle: 0 });
      }
      if (behind >= BEHIND && at > front && (!isLoose || isJoiner) && isFront(text, at - 1, front)) {
        slots.push({
          ending,
          at: at - 1,
          length: 1,
          key: keyOf(hash, text, at - 1, front),
          middle: text.charCodeAt(at - 1),
        });
      }
      hash = step(hash, text.charCodeAt(at - 1));
      isLoose ||= behind >= word && outside.has(text[at - 1]!);
    }
  }
  return slots;

  function isFront(text: string, at: number, front: number): boolean {
    if (outside.has(text[at - 1]!) || (front > 1 && outside.has(text[at - 2]!))) return false;
    return front > 1 || !joiners.has(text[at - 1]!);
  }
}

function keyOf(hash: number, text: string, at: number, front: number): number {
  let key = step(hash, front);
  for (let i = at - front; i < at; i++) key = step(key, text.charCodeAt(i));
  return key;
}

/** A polynomial hash in small integers; slots that meet by chance are told apart by their text afterwards. */
const step = (hash: number, code: number): number => (Math.imul(hash, 0x01000193) ^ code) & 0x3fffffff;

export function endingsIn(passages: readonly Passage[], words: readonly string[]): Ending[] {
  const pattern = new RegExp(`(?:${words.join("|")})`, "gu");
  return passages.flatMap((passage) =>
    (passage.fixed ? [] : [...passage.text.matchAll(pattern)]).map(({ index, 0: word }): Ending => {
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

export function bySlot(slots: readonly Slot[]): Map<string, Slot[]> {
  const middles = new Map<string, Slot[]>();
  for (const slot of slots) {
    const middle = slot.ending.text.slice(slot.at, slot.at + slot.length);
    const known = middles.get(middle);
    if (known) known.push(slot);
    else middles.set(middle, [slot]);
  }
  return middles;
}
