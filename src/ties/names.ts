import type { Sentence } from "../model/report.ts";
import type { LanguagePack } from "../lang/pack.ts";
import { remembered } from "../text/remembered.ts";
import type { Alignment } from "./alignment.ts";

/** A name that stands in more sentences says too little about what one of them is about. */
const RARE = 12;
const RARE_SHARE = 1 / 150;

/** Words with a capital inside or of capitals only (ASPI, WIPO GREEN, GitLab), and quoted titles. */
const NAME = /\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*|[《“「][^》”」]{3,60}[》”」]/gu;
/** In scripts with spaces: a capitalised word that does not open its sentence. */
const PROPER = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}{2,}/gu;

/** The names in a sentence; days and months are none. */
const namesIn = remembered(({ spaced, dates }: LanguagePack) => {
  const isCalendar = (name: string): boolean =>
    name.toLowerCase() in dates.months || name.toLowerCase() in dates.weekdays;
  return remembered(({ text }: Sentence): readonly string[] =>
    (spaced ? [NAME, PROPER] : [NAME])
      .flatMap((pattern) => text.match(pattern) ?? [])
      .filter((name) => !isCalendar(name)),
  );
});

/** Whether two sentences share a name, and that name is one that few sentences of the report have. */
export function shareRareName(a: Sentence, b: Sentence, pack: LanguagePack, { space }: Alignment): boolean {
  const rare = RARE + space.texts * RARE_SHARE;
  return namesIn(pack)(a).some(
    (name) => b.text.includes(name) && space.read(name).some((feature) => space.frequency(feature) <= rare),
  );
}
