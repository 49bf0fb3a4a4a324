import type { LanguagePack } from "../../lang/pack.ts";
import { type DateFact, ofType, type Quantity } from "../../model/facts/fact.ts";
import type { Report, Sentence } from "../../model/report.ts";
import { gather } from "../../text/gather.ts";
import { groupBy } from "../../text/group-by.ts";
import { remembered } from "../../text/remembered.ts";
import type { DateTie } from "../dates.ts";
import { broken, HOLDS } from "../tie.ts";
import type { Dated } from "./dated.ts";

/** A numbered event of a body, with the date that stands beside it: the 27th session of ABC, held in May 2021. */
interface Session {
  readonly body: string;
  readonly number: number;
  readonly date: DateFact;
  readonly sentence: Sentence;
}

/** The body's abbreviation, before the ordinal or a few small words behind it. */
const BEFORE = /(?<![\p{Script=Latin}\p{N}])(\p{Lu}{2,}[\p{Lu}\p{N}-]*)[)）]?(?:['’]s)?\s*$/u;
const BEHIND = /^(?:\s+\p{Ll}{1,10}){1,4}\s+(\p{Lu}{2,}[\p{Lu}\p{N}-]*)(?![\p{Script=Latin}\p{N}])/u;
/** What is numbered: the word behind the ordinal, or two characters. */
const NOUN = /^[\s-]*(\p{Script=Han}{2}|\p{L}+)/u;
const CLAUSE = /[，；。,;]/u;
/** So much stands between a session and its date. */
const NEAR = { spaced: 32, han: 10 };

/** Each is compared with each: a body that is named more often than this is left alone. */
const MOST = 200;

/** One session has one date, and a later one is not earlier: abbreviation, number and date are enough to say so. */
export function sessionTies(report: Report, dated: readonly Dated[]): DateTie[] {
  const sessions = gather(dated, sessionReader(report.language));
  return groupBy(sessions, ({ body }) => body).flatMap((own) => (own.length <= MOST ? compare(own) : []));
}

/** The statement that disagrees with most others is told, once, beside one of them. */
function compare(sessions: readonly Session[]): DateTie[] {
  const rivals = new Map(sessions.map((one) => [one, sessions.filter((other) => disagree(one, other))]));
  const told = new Set<Session>();
  const ordered = [...rivals].sort(([a, x], [b, y]) => y.length - x.length || b.date.span.start - a.date.span.start);
  return ordered.flatMap(([one, others]): DateTie[] => {
    const claim = { date: one.date, sentence: one.sentence };
    const [other] = others.filter((rival) => !told.has(rival));
    const tie = { relation: "same", problem: "two-dates", claim, at: one.date.span } as const;
    if (others.length === 0) return [{ ...tie, verdict: HOLDS }];
    if (!other) return [];
    told.add(one);
    const isOne = other.number === one.number;
    return [
      {
        ...tie,
        problem: isOne ? "two-dates" : "sessions-disordered",
        other: { date: other.date, sentence: other.sentence },
        verdict: broken("strong"),
      },
    ];
  });
}

function disagree(a: Session, b: Session): boolean {
  const [x, y] = [a.date.days!, b.date.days!];
  if (a.number === b.number) return x.high < y.low || y.high < x.low;
  return a.number < b.number ? x.low > y.high : y.low > x.high;
}

const NONE: readonly never[] = [];

const sessionReader = remembered((pack: LanguagePack) =>
  remembered(({ sentence }: Dated): readonly Session[] => sessionsIn(sentence, pack)),
);

function sessionsIn(sentence: Sentence, pack: LanguagePack): readonly Session[] {
  const dates = sentence.facts
    .filter(ofType("date"))
    .filter(({ days, precision }) => days !== undefined && (precision === "day" || precision === "month"));
  if (dates.length === 0) return NONE;
  return sentence.facts
    .filter(ofType("quantity"))
    .filter(({ kind }) => kind === "ordinal")
    .flatMap((ordinal): Session[] => {
      const name = nameOf(ordinal, sentence);
      const beside = name ? dates.filter((date) => isBeside(date, name, sentence, pack)) : [];
      if (!name || beside.length !== 1) return [];
      return [{ body: name.body, number: ordinal.value, date: beside[0]!, sentence }];
    });
}

interface Name {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

/** Abbreviation and noun, and where both with the ordinal begin and end in the sentence. */
function nameOf({ span, printed }: Quantity, { text, span: whole }: Sentence): Name | undefined {
  const [from, to] = [span.start - whole.start, printed.end - whole.start];
  const noun = NOUN.exec(text.slice(to));
  if (!noun) return undefined;
  const before = BEFORE.exec(text.slice(0, from));
  if (before) return { body: `${before[1]} ${noun[1]}`, start: before.index, end: to + noun[0].length };
  const behind = BEHIND.exec(text.slice(to));
  return behind ? { body: `${behind[1]} ${noun[1]}`, start: from, end: to + behind[0].length } : undefined;
}

function isBeside({ span }: DateFact, name: Name, { text, span: whole }: Sentence, { spaced }: LanguagePack): boolean {
  const [from, to] = [span.start - whole.start, span.end - whole.start];
  const between =
    to <= name.start ? text.slice(to, name.start) : from >= name.end ? text.slice(name.end, from) : undefined;
  return between !== undefined && between.length <= NEAR[spaced ? "spaced" : "han"] && !CLAUSE.test(between);
}
