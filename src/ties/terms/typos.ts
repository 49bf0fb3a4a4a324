import type { LanguagePack } from "../../lang/pack.ts";
import { addTo } from "../../text/add-to.ts";
import { isOneOff } from "../../text/one-off.ts";
import { broken } from "../tie.ts";
import type { TermTie } from "./tie.ts";
import { placeOf, sharesNeighbour, type Use } from "./written-names.ts";

/** A name that stands so often is known; one that stands once and is nearly the same is a slip of it. */
const FREQUENT = 3;
/** Most of its uses have capitals. */
const SHARE = 0.8;
/** In a shorter name a letter makes another name. */
const SHORTEST = 7;
/** Both begin and end in the same way: what differs at the end is grammar. */
const HEAD = 2;
const TAIL = 1;

/** Names of a script with capitals that differ in one letter, or in the order of two: Kubernetes and Kuberntes. */
export function typoTies(names: ReadonlyMap<string, readonly Use[]>, { names: grammar }: LanguagePack): TermTie[] {
  const known = new Map<string, { readonly key: string; readonly uses: readonly Use[] }[]>();
  const rare: { readonly key: string; readonly use: Use }[] = [];
  for (const [key, uses] of names) {
    if (key.length < SHORTEST - 1 || /\d/u.test(key)) continue;
    const own = uses.filter(isCapitalised);
    if (own.length >= Math.max(FREQUENT, uses.length * SHARE)) {
      addTo(known, key.slice(0, HEAD), { key, uses: own });
    } else if (uses.length === 1 && own.length === 1 && !own[0]!.words[0]!.passage.fixed) {
      rare.push({ key, use: own[0]! });
    }
  }
  return rare.flatMap(({ key, use }): TermTie[] => {
    const model = known
      .get(key.slice(0, HEAD))
      ?.find((name) => isSlip(name.key, key) && !isSpelling(name.key, key, grammar?.spellings ?? []));
    const first = model?.uses.find(({ words }) => words.length === use.words.length);
    if (!model || !first || !sharesNeighbour(use, model.uses)) return [];
    const at = placeOf(use);
    return [
      {
        relation: "one name",
        verdict: broken("hint"),
        what: "letter",
        at,
        places: [at],
        other: { text: first.form, at: placeOf(first), count: model.uses.length },
        subject: "",
      },
    ];
  });
}

const isCapitalised = ({ words }: Use): boolean => words.every(({ shape, opaque }) => shape !== "lower" && !opaque);

function isSlip(name: string, other: string): boolean {
  if (Math.max(name.length, other.length) < SHORTEST || name.slice(-TAIL) !== other.slice(-TAIL)) return false;
  return isOneOff(name, other);
}

/** Both ways to spell a word are right: organise and organize, labor and labour. */
const isSpelling = (name: string, other: string, spellings: readonly (readonly [string, string])[]): boolean =>
  spellings.some(([a, b]) => name.replaceAll(b, a) === other.replaceAll(b, a));
