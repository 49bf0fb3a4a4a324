import type { Sentence } from "../model/report.ts";
import type { LanguagePack } from "../lang/pack.ts";
import type { Alignment } from "./alignment.ts";

/** A name that stands in more sentences says too little about what one of them is about. */
const RARE = 12;
const RARE_SHARE = 1 / 150;

/** Words with a capital inside or of capitals only (ASPI, WIPO GREEN, GitLab), and quoted titles. */
const NAME = /\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*|[《“「][^》”」]{3,60}[》”」]/gu;
/** In scripts with spaces: a capitalised word that does not open its sentence. */
const PROPER = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}{2,}/gu;

/** Whether two sentences share a name, and that name is one that few sentences of the report have. */
export function shareRareName(a: Sentence, b: Sentence, pack: LanguagePack, { space }: Alignment): boolean {
  const rare = RARE + space.texts * RARE_SHARE;
  const isCalendar = (name: string): boolean =>
    name.toLowerCase() in pack.dates.months || name.toLowerCase() in pack.dates.weekdays;
  return (pack.spaced ? [NAME, PROPER] : [NAME]).some((pattern) =>
    [...a.text.matchAll(pattern)].some(
      ([name]) =>
        b.text.includes(name) &&
        !isCalendar(name) &&
        space.read(name).some((feature) => space.frequency(feature) <= rare),
    ),
  );
}
