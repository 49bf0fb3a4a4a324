import { distance } from "fastest-levenshtein";
import type { LanguagePack } from "../../lang/pack.ts";
import { addTo } from "../../text/add-to.ts";
import type { OffsetMap } from "../../text/offset-map.ts";
import { broken, type Verdict } from "../tie.ts";
import { SHORTEST, type Title } from "./read-titles.ts";
import type { TermTie } from "./tie.ts";

/** All titles in the same words and marks. */
interface Form extends Pick<Title, "text" | "key" | "ends"> {
  readonly titles: readonly Title[];
}

/** One difference in so many characters is a slip; what differs more is another title. */
const PER_DIFFERENCE = 6;
const MOST_DIFFERENCES = 2;
/** A title that lacks its beginning is known by what is left of it: so much, and so large a share. */
const PART = 8;
const PART_SHARE = 0.6;

/** A title, and another that it may be a slip of, if the two are not named side by side. */
export interface TitlePair {
  readonly tie: TermTie;
  readonly apart?: readonly [Form, Form];
}

/**
 * Titles in nearly the same words, that stand in quotation marks or in front of their symbols in lists. Of each the pairs in order:
 * the first that is one is told.
 */
export function titlePairs(titles: readonly Title[], pack: LanguagePack): (readonly TitlePair[])[] {
  const forms = formsOf(titles);
  return [...markTies(forms).map((tie) => [{ tie }]), ...wordPairs(forms, pack).filter((own) => own.length > 0)];
}

export const titleTies = (pairs: readonly (readonly TitlePair[])[], offsets: OffsetMap): TermTie[] =>
  pairs.flatMap((own) => own.find(({ apart }) => !apart || !standTogether(...apart, offsets))?.tie ?? []);

function formsOf(titles: readonly Title[]): Form[] {
  const forms = new Map<string, Title[]>();
  for (const title of titles) addTo(forms, title.form, title);
  return [...forms.values()].map((own) => ({ ...own[0]!, titles: own }));
}

const isBook = ({ mark }: Title): boolean => mark === "《";

/** One title in 《》 here and in “” there. */
function markTies(forms: readonly Form[]): TermTie[] {
  return forms.flatMap(({ text, titles }) => {
    const quoted = titles.filter(({ mark }) => mark !== "");
    const books = quoted.filter(isBook);
    const others = quoted.filter((title) => !isBook(title));
    if (books.length === 0 || others.length === 0) return [];
    return [
      tie(broken("hint"), "title", others.map(withMarks), {
        text: `《${text}》`,
        at: withMarks(books[0]!).at,
        count: books.length,
      }),
    ];
  });
}

const withMarks = ({ at, ...title }: Title): Title => ({ ...title, at: { start: at.start - 1, end: at.end + 1 } });

function wordPairs(forms: readonly Form[], { names, spaced }: LanguagePack): TitlePair[][] {
  const telling = new Set(names?.telling);
  /** Those that stand more often, by how they begin and end. */
  const known = new Map<string, Form[]>();
  return forms
    .filter(({ key }) => key.length >= (spaced ? SHORTEST : SHORTEST / 2))
    .sort((a, b) => b.titles.length - a.titles.length)
    .map((minor) => {
      const near = minor.ends.flatMap((end) => known.get(end) ?? []);
      for (const end of minor.ends) addTo(known, end, minor);
      return near.flatMap((major): TitlePair[] => {
        const isRare = major.titles.length >= FREQUENT && minor.titles.length === 1;
        const kind = likeness(major.key, minor.key, isRare ? NOTHING : telling, spaced);
        if (!kind || (kind === "part" && minor.key.length > major.key.length)) return [];
        const certainty = kind === "same" || kind === "near" ? "strong" : "hint";
        const made = tie(broken(certainty), kind === "part" ? "part" : "title", minor.titles, {
          text: major.text,
          at: major.titles[0]!.at,
          count: major.titles.length,
        });
        return [{ tie: made, ...(kind === "near" && { apart: [minor, major] as const }) }];
      });
    });
}

/** A title that stands so often has no sister that stands once. */
const FREQUENT = 3;
const NOTHING: ReadonlySet<string> = new Set();

/** Two titles that are named side by side are two. */
function standTogether(a: Form, b: Form, offsets: OffsetMap): boolean {
  const [ones, others] = [a, b].map(({ titles }) => titles.map(({ at }) => offsets.toText(at.start))) as [
    number[],
    number[],
  ];
  return ones.some((one) => others.some((other) => Math.abs(one - other) < TOGETHER));
}
const TOGETHER = 100;

/**
 * - `same`: other marks only
 * - `near`: a character or two
 * - `opened`: the one has a word more in front
 * - `part`: the beginning is left out
 */
function likeness(
  a: string,
  b: string,
  telling: ReadonlySet<string>,
  spaced: boolean,
): "same" | "near" | "opened" | "part" | undefined {
  if (a === b) return "same";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return undefined;
  if (long.endsWith(short)) {
    const lead = long.slice(0, long.length - short.length);
    if (/\d/u.test(lead)) return undefined;
    if (lead.length <= MOST_DIFFERENCES) return "opened";
    return short.length >= PART * (spaced ? 2 : 1) && short.length >= long.length * PART_SHARE ? "part" : undefined;
  }
  // What begins otherwise is another: 发现…的发明 and 运用…的发明.
  if (long.length - short.length > MOST_DIFFERENCES || a[0] !== b[0]) return undefined;
  const changed = changedCharacters(a, b);
  if (/\d/u.test(changed) || [...changed].some((character) => telling.has(character))) return undefined;
  const most = Math.min(MOST_DIFFERENCES, Math.floor(short.length / PER_DIFFERENCE / (spaced ? 2 : 1)));
  return distance(a, b) <= most ? "near" : undefined;
}

/** What stands between the first and the last difference. */
function changedCharacters(a: string, b: string): string {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return x.length + y.length > 2 * MOST_DIFFERENCES ? "" : x + y;
}

const tie = (verdict: Verdict, what: TermTie["what"], titles: readonly Title[], other: TermTie["other"]): TermTie => ({
  relation: "one name",
  verdict,
  what,
  at: titles[0]!.at,
  places: titles.map(({ at }) => at),
  other,
  subject: "",
});
