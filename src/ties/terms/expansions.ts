import type { LanguagePack } from "../../lang/pack.ts";
import { addTo } from "../../text/add-to.ts";
import { isHanCode } from "../../text/characters.ts";
import { remembered } from "../../text/remembered.ts";
import { broken, HOLDS, type Verdict } from "../tie.ts";
import type { Expansion } from "./abbreviations.ts";
import { commonEnd, compareEnds, leastLength, mostLength, type Comparison } from "./han-expansions.ts";
import type { TermTie } from "./tie.ts";
import { compareWords, wordKey } from "./word-expansions.ts";

/** Expansions of one abbreviation that say the same. */
type Group = readonly Expansion[];

/** What every abbreviation stands for, and what stands for every full name. */
export function expansionTies(expansions: readonly Expansion[], pack: LanguagePack): TermTie[] {
  const byShort = new Map<string, Expansion[]>();
  for (const expansion of expansions) {
    addTo(byShort, expansion.short, expansion);
  }
  return [
    ...[...byShort].flatMap(([short, all]) => shortTies(short, all, pack)),
    ...nameTies([...byShort.values()], pack),
  ];
}

function shortTies(short: string, all: readonly Expansion[], pack: LanguagePack): TermTie[] {
  if (all.length < 2) return [];
  const groups = groupsOf(all, pack);
  const [major, ...others] = groups;
  if (others.length === 0) return [tie(HOLDS, "expansion", major!, textOf(major![0]!, major!, pack), short)];
  return others.flatMap((minor): TermTie[] => {
    const isFixed = minor.every(({ passage }) => passage.fixed);
    // Adopted wording is never at fault: what differs from it is.
    const [at, other] = isFixed ? [major!, minor] : [minor, major!];
    const own = at.filter(({ passage }) => !passage.fixed);
    const kind = compare(own[0]!, other[0]!, pack).kind;
    if (own.length === 0 || kind === "same") return [];
    const verdict = broken(isFixed || other[0]!.passage.fixed || kind === "different" ? "hint" : "strong");
    const places = own.toSorted((a, b) => a.at.start - b.at.start);
    const [model] = other as [Expansion];
    return [
      {
        ...tie(
          verdict,
          "expansion",
          places.map((expansion) => partOf(expansion, model, pack)),
          textOf(model, other, pack, places[0]),
          short,
        ),
        replacements: places.map((expansion) => partOf(model, expansion, pack).text),
      },
    ];
  });
}

/** The most frequent first; what is not the report's own wording counts for nothing. */
function groupsOf(all: readonly Expansion[], pack: LanguagePack): Group[] {
  const groups: Expansion[][] = [];
  // Those that are known exactly come first: the others are compared with them.
  for (const expansion of [...all].sort((a, b) => Number(b.exact) - Number(a.exact))) {
    const group = groups.find((known) => compare(known[0]!, expansion, pack).kind === "same");
    if (group) group.push(expansion);
    else groups.push([expansion]);
  }
  const own = (group: Group): number => group.filter(({ passage }) => !passage.fixed).length;
  for (const group of groups) group.sort((a, b) => Number(b.exact) - Number(a.exact) || a.at.start - b.at.start);
  return groups.sort((a, b) => own(b) - own(a) || a[0]!.at.start - b[0]!.at.start);
}

const isHan = ({ text }: Expansion): boolean => isHanCode(text.charCodeAt(text.length - 1));

const compare = (a: Expansion, b: Expansion, pack: LanguagePack): Comparison => comparison(pack)(a)(b);

/** Every two are compared once. */
const comparison = remembered((pack: LanguagePack) =>
  remembered((a: Expansion) => remembered((b: Expansion) => compared(a, b, pack))),
);

function compared(a: Expansion, b: Expansion, pack: LanguagePack): Comparison {
  // 世界卫生组织 (WHO) and "World Health Organization (WHO)" are one name in two languages.
  if (isHan(a) !== isHan(b)) return { kind: "same", from: [a.text.length, b.text.length] };
  if (!isHan(a)) return compareWords(a, b, pack.stopWords);
  return compareEnds(a.text, b.text, a.letters, [a.exact, b.exact], pack.names ?? { links: [] });
}

/** The full name in an expansion, as far as the comparison with another says where it begins. */
function partOf(expansion: Expansion, other: Expansion, pack: LanguagePack): Expansion {
  const [length] = compare(expansion, other, pack).from;
  return {
    ...expansion,
    text: expansion.text.slice(-length),
    at: { start: expansion.at.end - length, end: expansion.at.end },
  };
}

function textOf(model: Expansion, group: Group, pack: LanguagePack, against?: Expansion): TermTie["other"] {
  const part = against ? partOf(model, against, pack) : model;
  return { text: part.text, at: part.at, count: group.length };
}

/** One full name with two abbreviations. */
function nameTies(byShort: readonly (readonly Expansion[])[], pack: LanguagePack): TermTie[] {
  const models = byShort.filter((all) => all.length > 1).sort((a, b) => b.length - a.length);
  return byShort.flatMap((minor): TermTie[] => {
    const own = minor.filter(({ passage }) => !passage.fixed);
    const model = models.find(
      (all) => all !== minor && all.length > minor.length && own[0] !== undefined && isSameName(all, own[0], pack),
    );
    if (!model) return [];
    const first = model[0]!;
    return [
      {
        ...tie(
          broken("strong"),
          "abbreviation",
          own,
          { text: first.short, at: first.shortAt, count: model.length },
          own[0]!.text.slice(-nameLength(model)),
        ),
        at: own[0]!.shortAt,
        places: own.map(({ shortAt }) => shortAt),
      },
    ];
  });
}

function isSameName(model: Group, other: Expansion, pack: LanguagePack): boolean {
  const first = model[0]!;
  const { text } = other;
  if (!isAlike(first.short, other.short) || isHan(first) !== isHan(other)) return false;
  if (!isHan(first)) return first.exact && wordKey(text, pack.stopWords).endsWith(wordKey(first.text, pack.stopWords));
  const length = nameLength(model);
  return length >= leastLength(first.letters) && text.endsWith(first.text.slice(-length));
}

/** How much of the words in front of an abbreviation is the same wherever it is explained. */
function nameLength(model: Group): number {
  const first = model[0]!;
  if (first.exact) return first.text.length;
  return Math.min(mostLength(first.letters), ...model.slice(1).map(({ text }) => commonEnd(first.text, text)));
}

/** Most letters of the one are in the other: TISC and TSIC, not KIPO and IPOPHL. */
function isAlike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shared = [...new Set(a)].filter((letter) => b.includes(letter)).length;
  return shared * 2 > Math.max(a.length, b.length);
}

const tie = (
  verdict: Verdict,
  what: TermTie["what"],
  places: Group,
  other: TermTie["other"],
  subject: string,
): TermTie => ({
  relation: "one name",
  verdict,
  what,
  at: places.reduce((first, { at }) => (at.start < first.start ? at : first), places[0]!.at),
  places: places.map(({ at }) => at).sort((a, b) => a.start - b.start),
  other,
  subject,
});
