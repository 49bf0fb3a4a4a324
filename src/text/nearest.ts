import { distance } from "fastest-levenshtein";

/** How to go on after an unknown name: the one that was most likely meant, or all there are. */
export function suggest(word: string, known: readonly string[]): string {
  const name = nearest(word, known);
  if (name) return `did you mean "${name}"?`;
  return known.length > 0 ? `known: ${known.join(", ")}` : "there are none";
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const far = Math.max(2, Math.floor(word.length / 3));
  const ranked = known
    .map((name) => ({ name, off: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ off }) => off <= far)
    .toSorted((a, b) => a.off - b.off);
  return ranked[0]?.name;
}
