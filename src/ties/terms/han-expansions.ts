import type { LanguagePack } from "../../lang/pack.ts";

type Names = NonNullable<LanguagePack["names"]>;

/** How the words in front of one abbreviation compare at two places; `from` says how much of them is the full name. */
export interface Comparison {
  readonly kind: "same" | "variant" | "different";
  /** How many characters of each are the full name, counted from the end. */
  readonly from: readonly [number, number];
}

/** A full name has so many characters for each letter of its abbreviation, at least and at most. */
const LEAST_PER_LETTER = 1.5;
const MOST_PER_LETTER = 3.2;
/** What differs within a full name is so short, and what agrees in front of it so long. */
const SLOT = 2;
const AGAIN = 2;
/** Names that end otherwise are known by so many characters further in front: 信息社会世界…. */
const STEM = 4;
/** So much has to be the same at the end for two to be the same name, or else they say nothing about each other. */
const END = 2;

export const leastLength = (letters: number): number => Math.ceil(letters * LEAST_PER_LETTER);
export const mostLength = (letters: number): number => Math.ceil(letters * MOST_PER_LETTER);

export function commonEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  return shared;
}

/**
 * Compares two full names whose beginnings are not known, in a script without spaces: from the end. Where they differ in
 * a character or two and then agree again, the difference is inside of the name; where they go on differing, the name
 * has ended, unless it is too short for its abbreviation.
 */
export function compareEnds(
  a: string,
  b: string,
  letters: number,
  exact: readonly [boolean, boolean],
  names: Names,
): Comparison {
  const shared = commonEnd(a, b);
  const isWhole = shared === Math.min(a.length, b.length);
  if (exact[0] && exact[1]) {
    if (a === b) return { kind: "same", from: [shared, shared] };
    return {
      kind: shared + commonEnd(reversed(a), reversed(b)) >= END ? "variant" : "different",
      from: [a.length, b.length],
    };
  }
  const isPast =
    shared > mostLength(letters) ||
    (names.outside?.some((character) =>
      a.slice(a.length - shared, Math.max(0, a.length - leastLength(letters))).includes(character),
    ) ??
      false);
  if (shared >= END && (isWhole || isPast)) return { kind: "same", from: [shared, shared] };
  const again = agreesAgain(a, b, shared, names);
  if (again === "ended") return { kind: "same", from: [shared, shared] };
  if (again) return { kind: "variant", from: again };
  const next = [a.at(-1 - shared), b.at(-1 - shared)];
  const isEnd = next.some((character) => character === undefined || isBorder(character, names));
  if (shared >= leastLength(letters) || (isEnd && shared >= END)) return { kind: "same", from: [shared, shared] };
  const stem = sharedStem(a, b);
  if (stem) return { kind: "variant", from: stem };
  const length = mostLength(letters);
  return { kind: "different", from: [nameLength(a, length, names), nameLength(b, length, names)] };
}

const reversed = (text: string): string => [...text].reverse().join("");

const isBorder = (character: string, { outside, joiners }: Names): boolean =>
  (outside?.includes(character) ?? false) || (joiners?.includes(character) ?? false);

/** Back to the nearest character that no name holds, but not further than a full name can be long. */
function nameLength(text: string, most: number, { outside }: Names): number {
  let length = 0;
  while (length < Math.min(most, text.length) && !outside?.includes(text.at(-1 - length)!)) length++;
  return Math.max(1, length);
}

function agreesAgain(
  a: string,
  b: string,
  shared: number,
  names: Names,
): readonly [number, number] | "ended" | undefined {
  for (let skip = 1; skip <= SLOT * 2; skip++) {
    for (let left = Math.max(0, skip - SLOT); left <= Math.min(SLOT, skip); left++) {
      const right = skip - left;
      const [restA, restB] = [a.slice(0, a.length - shared - left), b.slice(0, b.length - shared - right)];
      const skipped = a.slice(restA.length, a.length - shared) + b.slice(restB.length, b.length - shared);
      if ([...skipped].some((character) => names.outside?.includes(character))) continue;
      let again = 0;
      const most = commonEnd(restA, restB);
      while (again < most && !names.outside?.includes(restA.at(-1 - again)!)) again++;
      if (again < AGAIN) continue;
      const isJoined = [...skipped].every((character) => names.joiners?.includes(character));
      // 产权组织和…网络, 产权组织与…网络: two bodies, not one name.
      if (isJoined && names.endings?.some((ending) => restA.endsWith(ending))) return "ended";
      if (shared === 0 && again < STEM) continue;
      // …数据库项目 (X) and …数据库 (X): what stands behind the name is no part of it.
      if (shared === 0 && skip === SLOT && (left === 0 || right === 0)) return "ended";
      return [shared + left + again, shared + right + again];
    }
  }
  return undefined;
}

/** How far from their ends the longest stretch begins that both have, if it is long enough to be a name's. */
function sharedStem(a: string, b: string): readonly [number, number] | undefined {
  for (let length = Math.min(a.length, b.length) - 1; length >= STEM; length--) {
    for (let at = 0; at + length <= a.length; at++) {
      const found = b.indexOf(a.slice(at, at + length));
      if (found >= 0) return [a.length - at, b.length - found];
    }
  }
  return undefined;
}
