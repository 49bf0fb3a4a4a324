import type { LanguagePack } from "../../lang/pack.ts";
import type { Block } from "../../text/block.ts";
import { remembered } from "../../text/remembered.ts";
import { blockKey } from "../../text/text-key.ts";
import { pairsOf } from "./pair-table.ts";
import type { Unit } from "./units.ts";

/** Pieces of so many letters are compared. */
const PIECE = { spaced: 9, han: 6 };
/** So many pieces stand for a block. */
const SKETCH = 4;
/** A piece that more blocks share is a turn of phrase. */
const PHRASE = 10;

/**
 * Pairs of units that may be nearly the same, without a look at all pairs: of the hashes of all pieces of a block the least stand for it,
 * and the more of its words two blocks share, the likelier they share one of those. (Broder 1997, "On the
 * resemblance and containment of documents".) A pair may come more than once.
 */
export function similarPairs(
  units: readonly Unit[],
  pack: LanguagePack,
  isWanted: (left: Unit, right: Unit) => boolean,
): [Unit, Unit][] {
  const sketchOf = sketchIn(pack);
  const sharing = new Map<number, Unit[]>();
  for (const unit of units) {
    for (const piece of sketchOf(unit.block)) {
      const others = sharing.get(piece);
      if (others) others.push(unit);
      else sharing.set(piece, [unit]);
    }
  }
  const groups = [...sharing.values()].filter(({ length }) => length > 1 && length <= PHRASE);
  return groups.flatMap((group) => pairsOf(group, isWanted));
}

const sketchIn = remembered(({ spaced }: LanguagePack) => {
  const length = PIECE[spaced ? "spaced" : "han"];
  return remembered((block: Block) => sketch(blockKey(block), length));
});

/** The least hashes of all pieces of so many letters. */
function sketch(text: string, length: number): number[] {
  const least: number[] = [];
  for (let i = 0; i + length <= text.length; i++) {
    const hash = hashOf(text, i, i + length);
    if (least.length === SKETCH && hash >= least.at(-1)!) continue;
    if (least.includes(hash)) continue;
    least.push(hash);
    least.sort((a, b) => a - b);
    if (least.length > SKETCH) least.pop();
  }
  return least;
}

/** FNV-1a with its bits mixed once more, since the least are looked for; small enough for an integer of the engine. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 2;
}
