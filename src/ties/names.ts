import type { Report, Sentence } from "../model/report.ts";

/** A name that stands in more sentences says too little about what one of them is about. */
const RARE = 12;

/** Words with a capital inside or of capitals only (ASPI, WIPO GREEN, GitLab), and quoted titles. */
const NAME = /\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*|[《“「][^》”」]{3,60}[》”」]/gu;
/** In scripts with spaces: a capitalised word that does not open its sentence. */
const PROPER = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}{2,}/gu;

export interface Names {
  /** Whether two sentences share a name that few others have, and neither has a rare name of the other's kind alone. */
  shareRare(a: Sentence, b: Sentence): boolean;
}

export function namesIn(report: Report): Names {
  const frequency = new Map<string, number>();
  const names = report.sentences.map(({ text }) => {
    const found = new Set<string>();
    for (const pattern of report.language.spaced ? [NAME, PROPER] : [NAME]) {
      for (const [name] of text.matchAll(pattern)) found.add(name);
    }
    for (const name of found) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    return found;
  });
  return {
    shareRare: (a, b) => [...names[a.index]!].some((name) => frequency.get(name)! <= RARE && names[b.index]!.has(name)),
  };
}
