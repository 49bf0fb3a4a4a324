import type { Report, Sentence } from "../../model/report.ts";
import { memory } from "../../text/remembered.ts";
import type { Alignment, Match, Scope } from "../alignment.ts";
import type { Counterparts } from "../counterparts.ts";
import { inScopeOf } from "../scopes.ts";
import { broken, HOLDS, isBroken } from "../tie.ts";
import { bearsOut, type Claim, type ClaimReader } from "./claims.ts";
import type { Highlight } from "./highlight.ts";
import { partnersOf, type Partners } from "./partners.ts";
import { rivalOf, type Rival } from "./rivals.ts";
import { tieOf, type CountTie } from "./tie.ts";
import { CLOSE, RELATED, SAME_THING, UNLIKE, VERBATIM } from "./thresholds.ts";

const LOOKED_AT = 6;

/** Every figure of the highlights against the sentences of the body that speak of the same thing. */
export function highlightTies(
  report: Report,
  alignment: Alignment,
  counterparts: Counterparts,
  claims: ClaimReader,
): CountTie[] {
  return counterparts.groups.flatMap(({ scope, highlights: sentences }) =>
    tiesIn(scope, () => {
      const highlights = sentences.map((sentence): Highlight => ({
        sentence,
        scope: inScopeOf(sentence, report),
        own: claims.of(sentence),
        matches: counterparts.of(sentence),
      }));
      const partners = partnersOf(highlights, claims, report);
      return highlights.flatMap((highlight) => {
        const ties = highlight.own.map((claim) => tieFor(claim, highlight, partners, { alignment, claims }));
        return isAnotherStatement(ties) ? [] : ties;
      });
    }),
  );
}

const tiesIn = memory<Scope, readonly CountTie[]>();

interface Surroundings {
  readonly alignment: Alignment;
  readonly claims: ClaimReader;
}

/** Two and more figures that all differ make another statement, not as many slips. */
const isAnotherStatement = (ties: readonly CountTie[]): boolean =>
  ties.length > 1 && ties.filter(isBroken).length > 1 && !ties.some(({ verdict }) => verdict.kind === "holds");

function tieFor(claim: Claim, highlight: Highlight, partners: Partners, around: Surroundings): CountTie {
  const { alignment, claims } = around;
  const outdoes = (rival: Rival, support: { readonly coverage: number; readonly others: readonly Claim[] }): boolean =>
    (rival.coverage >= VERBATIM && support.coverage < rival.coverage * CLOSE) ||
    (claims.likeness(claim, rival.other) >= SAME_THING &&
      support.others.every((other) => claims.likeness(claim, other) < UNLIKE));
  const supportIn = (matches: readonly Match[]) =>
    matches
      .filter(({ coverage }) => coverage >= RELATED)
      .map(({ sentence, coverage }) => ({
        coverage,
        others: claims.of(sentence).filter((other) => bearsOut(claim, other, claims.language)),
      }))
      .find(({ others }) => others.length > 0);
  // Nearly always the sentence that tells the highlight bears its figures out, and there is nothing to look for.
  const [first] = highlight.matches;
  const plain = supportIn(highlight.matches);
  if (plain && plain.coverage >= first!.coverage * CLOSE) {
    const other = copyThatDiffers(claim, highlight, around);
    return other ? tieOf(claim, [other], broken("strong"), claims) : tieOf(claim, plain.others, HOLDS, claims);
  }

  const matches = mergeMatches(
    highlight.matches,
    alignment.nearestTo(claims.clause(claim), highlight.scope, LOOKED_AT),
  ).filter(({ coverage }) => coverage >= RELATED);
  const support = supportIn(matches);
  const rival = saysEnough(highlight, alignment)
    ? rivalOf(claim, highlight, matches, { ...around, figuresOf: partners.figuresLeftFor(highlight) })
    : undefined;
  if (rival && (!support || outdoes(rival, support))) return tieOf(claim, [rival.other], broken("strong"), claims);
  if (support) return tieOf(claim, support.others, HOLDS, claims);
  const reason = matches.length > 0 ? "noSuchFigure" : "noCounterpart";
  return tieOf(claim, [], { kind: "unchecked", reason }, claims);
}

/** In features. A row of a table is a label with its figure, whose words stand in many sentences. */
const ENOUGH = { words: 3, row: 5 };

const saysEnough = ({ sentence }: Highlight, alignment: Alignment): boolean =>
  alignment.features(sentence).length >= ENOUGH[sentence.block.kind === "table" ? "row" : "words"];

/** What bears a highlight out in one place may stand in another one, word for word, with another figure. */
function copyThatDiffers(
  claim: Claim,
  { sentence: whole, matches, own }: Highlight,
  { claims }: Surroundings,
): Claim | undefined {
  // "In 2023 …" tells of another year than what gives none.
  const copies = matches.filter(
    ({ sentence, coverage, covered }) =>
      coverage >= VERBATIM && covered >= VERBATIM && isDated(sentence) === isDated(whole),
  );
  for (const { sentence } of copies) {
    const figures = claims.of(sentence);
    if (figures.some((other) => bearsOut(claim, other, claims.language))) continue;
    const rivals = figures.filter(
      (other) =>
        !other.quantity.weak &&
        claims.likeness(claim, other, true) >= SAME_THING &&
        !own.some((sibling) => bearsOut(sibling, other, claims.language)),
    );
    if (!claim.quantity.weak && rivals.length === 1) return rivals[0];
  }
  return undefined;
}

const isDated = ({ facts }: Sentence): boolean => facts.some(({ type }) => type === "date");

/** What a whole highlight is about, and what the clause of one of its figures is about: the better match counts. */
function mergeMatches(whole: readonly Match[], clause: readonly Match[]): Match[] {
  const best = new Map<Sentence, Match>();
  for (const match of [...whole, ...clause]) {
    const known = best.get(match.sentence);
    if (!known || known.coverage < match.coverage) best.set(match.sentence, match);
  }
  return [...best.values()].sort((a, b) => b.coverage - a.coverage || a.sentence.span.start - b.sentence.span.start);
}
