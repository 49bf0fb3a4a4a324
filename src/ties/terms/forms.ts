import { addTo } from "../../text/add-to.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/span.ts";
import { broken } from "../tie.ts";
import { BLANK, type Passage } from "./passage.ts";
import type { Wording } from "./reading.ts";
import type { TermTie } from "./tie.ts";
import { placeOf, sharesNeighbour, type Use } from "./written-names.ts";

/** All uses of one name in one form. */
interface Form {
  readonly text: string;
  readonly uses: readonly Use[];
}

/** A form with a word in lower case is a slip where the other is so many times as frequent, and so frequent at least. */
const RATIO = 3;
const FREQUENT = 3;
/** The same for a name of one word, whose lower case may be an ordinary word or a command. */
const RATIO_ALONE = 4;
const FREQUENT_ALONE = 4;
/** And where the word is an ordinary one in this report. */
const RATIO_ORDINARY = 8;

/** Names that differ by case, spaces, hyphens and marks alone. */
export function formTies(names: ReadonlyMap<string, readonly Use[]>, wordings: readonly Wording[]): TermTie[] {
  const ordinary = countLower(wordings);
  const found: { readonly major: Form; readonly minor: Form; readonly certainty: "strong" | "hint" }[] = [];
  for (const uses of names.values()) {
    if (uses.every(({ form }) => form === uses[0]!.form)) continue;
    const forms = formsOf(uses.filter(isPlain));
    const [major, ...others] = forms;
    if (!major) continue;
    for (const minor of others) {
      const certainty = judge(major, minor, ordinary);
      const isClear = major.uses.length >= CLEAR * minor.uses.length;
      if (certainty) found.push({ major, minor, certainty: isClear ? certainty : "hint" });
    }
  }
  // A name within a longer one is told once, as the one that is written more often.
  const told = new Map<Passage, Span[]>();
  const pairs: (readonly [minor: string, major: string])[] = [];
  return found
    .sort((a, b) => b.major.uses.length - a.major.uses.length)
    .flatMap(({ major, minor, certainty }): TermTie[] => {
      const uses = minor.uses.filter((use) => !isTold(use, told));
      const [a, b] = [minor.text, major.text].map((text) =>
        pairs.reduce((form, [from, to]) => form.replace(from, to), text),
      );
      if (uses.length === 0 || a === b) return [];
      pairs.push([minor.text, major.text]);
      for (const {
        words: [first],
        words: run,
      } of uses) {
        const span = { start: first!.start, end: run.at(-1)!.end };
        addTo(told, first!.passage, span);
      }
      const places = uses.map(placeOf);
      return [
        {
          relation: "one name",
          verdict: broken(certainty),
          at: places[0]!,
          what: "form",
          places,
          other: { text: major.text, at: placeOf(major.uses[0]!), count: major.uses.length },
          subject: "",
        },
      ];
    });
}

function isTold({ words }: Use, told: ReadonlyMap<Passage, readonly Span[]>): boolean {
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  return (told.get(words[0]!.passage) ?? []).some((span) => span.start < end && start < span.end);
}

/** Where a name stands once so and once so, neither is the rule. */
const CLEAR = 3;

/** How often a word stands in lower case. */
type Ordinary = (key: string) => number;

const countLower =
  (wordings: readonly Wording[]): Ordinary =>
  (key) =>
    wordings.reduce((sum, wording) => sum + (lowerWords(wording).get(key) ?? 0), 0);

const lowerWords = remembered(({ words }: Wording): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { shape, key, opaque } of words) {
    if (shape === "lower" && !opaque) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

/** The forms of a name, the most frequent first; what is not the report's own wording is left out. */
function formsOf(uses: readonly Use[]): Form[] {
  const forms = new Map<string, Use[]>();
  for (const use of uses) {
    if (use.words[0]!.passage.fixed) continue;
    addTo(forms, use.form, use);
  }
  return [...forms].map(([text, own]) => ({ text, uses: own })).sort((a, b) => b.uses.length - a.uses.length);
}

/** Neither in a line of capitals nor in the title of something else. */
const isPlain = remembered((use: Use): boolean => !isShouted(use) && !isLinkText(use));

/** In a line of capitals a name has capitals too. */
function isShouted({ words }: Use): boolean {
  const { text } = words[0]!.passage;
  const around =
    text.slice(Math.max(0, words[0]!.start - 24), words[0]!.start) +
    text.slice(words.at(-1)!.end, words.at(-1)!.end + 24);
  return !/\p{Ll}|\p{Lo}/u.test(around) && /\p{Lu}{2}/u.test(around);
}

/** The text of a link is the title of what it leads to, unless it is the name alone; `[NAME]` is a tag. */
function isLinkText({ words, form }: Use): boolean {
  const { text, links } = words[0]!.passage;
  if (text[words[0]!.start - 1] === "[" && text[words.at(-1)!.end] === "]") return true;
  const link = links.find(({ start, end }) => start <= words[0]!.start && words.at(-1)!.end <= end);
  return link !== undefined && text.slice(Math.max(0, link.start), link.end).trim().length > form.length + 2;
}

function judge(major: Form, minor: Form, ordinary: Ordinary): "strong" | "hint" | undefined {
  if (!hasName(major)) return undefined;
  const pairs = wordPairs(major.text, minor.text);
  if (!pairs) return hasName(minor) ? judgeMarks(major, minor) : undefined;
  if (pairs.length === 1) return judgeWord(major, minor, ordinary);
  if (!hasName(minor)) return undefined;
  const differing = pairs.filter(([a, b]) => a !== b);
  if (differing.length === 1 && differing[0] === pairs[0] && onlyOpens(major, minor)) return undefined;
  if (isTypography(pairs) && !outweighs(major, minor, RATIO, FREQUENT)) return undefined;
  const lowered = differing.filter(([a, b]) => isLower(a) || isLower(b));
  if (lowered.length === 0) return "strong";
  // A sentence's first capital is no sign of a name.
  const hasOther = pairs.some(([a, b], i) => !isLower(a) && !isLower(b) && (i > 0 || !minor.uses.every(opensSentence)));
  const isOrdinary = lowered.some(
    ([, word]) => ordinary(word.toLowerCase()) > minor.uses.length + (isLower(word) ? 0 : major.uses.length),
  );
  if (!hasOther || !outweighs(major, minor, RATIO, FREQUENT)) return undefined;
  // "Core team" may be meant as any team; of a longer name with one such word it is a slip.
  const isLong =
    pairs.length - lowered.length > 1 && lowered.length === 1 && outweighs(major, minor, RATIO_ALONE, FREQUENT_ALONE);
  return isOrdinary && !isLong && !outweighs(major, minor, RATIO_ORDINARY, RATIO_ORDINARY) ? undefined : "hint";
}

/** They differ in their first letter, and one of them only opens sentences. */
const onlyOpens = (major: Form, minor: Form): boolean =>
  major.text.slice(1) === minor.text.slice(1) && [major, minor].some(({ uses }) => uses.every(opensSentence));

/** TEAM ASKS for "Team Asks" is a matter of looks. */
const isTypography = (pairs: readonly (readonly [string, string])[]): boolean =>
  [0, 1].some((side) => pairs.every((pair) => isUpper(pair[side]!) && !isUpper(pair[1 - side]!)));
const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const opensSentence = ({ words }: Use): boolean => words[0]!.initial;
const isLower = (word: string): boolean => word === word.toLowerCase();
const outweighs = (major: Form, minor: Form, ratio: number, frequent: number): boolean =>
  major.uses.length >= frequent && major.uses.length >= minor.uses.length * ratio;

/** Somewhere the form has a capital that is not that of a sentence. */
const hasName = ({ uses }: Form): boolean =>
  uses.some(({ words }) => words.some(({ shape, initial }) => shape !== "lower" && (shape !== "title" || !initial)));

/** Word by word, where both have the same marks between the words. */
function wordPairs(a: string, b: string): [string, string][] | undefined {
  const left = a.split(/[^\p{L}\p{N}]+/u);
  const right = b.split(/[^\p{L}\p{N}]+/u);
  if (a.replaceAll(/[\p{L}\p{N}]/gu, "") !== b.replaceAll(/[\p{L}\p{N}]/gu, "")) return undefined;
  if (left.some((word, i) => word.length !== right[i]?.length)) return undefined;
  return left.map((word, i) => [word, right[i]!]);
}

/** Spaces, hyphens, colons: GitHub and Git Hub, Re:Search and Re: Search. */
function judgeMarks(major: Form, minor: Form): "strong" | "hint" | undefined {
  const isNumbered = /\p{L}[\s-]?\d/u.test(major.text);
  if (isNumbered && !outweighs(major, minor, RATIO, FREQUENT)) return undefined;
  const parts = [major, minor].map(({ text }) => text.split(/[^\p{L}\p{N}]+/u));
  // "Long-term" in front of a noun and "long term" behind it are both right; so is a word that only opens its sentence.
  // CamelCase may be the name of a type in a program.
  if (
    major.uses.length + minor.uses.length < FREQUENT &&
    parts[0]!.length !== parts[1]!.length &&
    !/[^\p{L}\p{N}\s]/u.test(major.text + minor.text)
  )
    return undefined;
  if (
    parts.some(
      (words) => words.length > 1 && (isLower(words[0]!) || isLower(words.at(-1)!)) && !/\d/u.test(words.at(-1)!),
    )
  )
    return undefined;
  return "hint";
}

/** In a sentence, not in a list of titles with addresses, nor in brackets. */
const isInProse = ({ words: [word] }: Use): boolean =>
  !word!.passage.text.includes(BLANK) &&
  word!.passage.links.length === 0 &&
  !/[([（]$/u.test(word!.passage.text.slice(0, word!.start));

/** One word: GitHub and Github, WIPO and Wipo. */
function judgeWord(major: Form, minor: Form, ordinary: Ordinary): "strong" | "hint" | undefined {
  const [a, b] = [major.uses[0]!.words[0]!, minor.uses[0]!.words[0]!];
  if (isLower(minor.text) || isLower(major.text)) {
    // HEAD and head, IDE and ide are often two things; GitHub and github are one where both are words of a sentence.
    const isCalled = isLower(minor.text) && a.shape === "mixed" && minor.uses.every(isInProse);
    return isCalled && outweighs(major, minor, RATIO_ALONE, FREQUENT_ALONE) ? "hint" : undefined;
  }
  if (onlyOpens(major, minor)) return undefined;
  const key = minor.text.toLowerCase();
  if (a.shape === "mixed" || b.shape === "mixed")
    return ordinary(key) > 0 && b.shape === "title" ? undefined : "strong";
  const isPart = minor.uses.some((use) => !sharesNeighbour(use, major.uses));
  return !isPart && ordinary(key) === 0 && outweighs(major, minor, 2, 2) ? "strong" : undefined;
}
