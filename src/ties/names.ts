import type { Sentence } from "../model/report.ts";
import type { LanguagePack } from "../lang/pack.ts";
import { remembered } from "../text/remembered.ts";
import type { Alignment } from "./alignment.ts";

/** A name that stands in more sentences says too little about what one of them is about. */
const RARE = 12;
const RARE_SHARE = 1 / 150;

/** Words with a capital, and quoted titles. */
const NAME = /\p{Lu}[\p{L}\p{N}]*|[《“「][^》”」]{3,60}[》”」]/gu;
/** Of words with a capital, those with another one (ASPI, WIPO GREEN, GitLab). One pattern for both takes long to compile. */
const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}|^[《“「]/u;
/** In scripts with spaces: a capitalised word that does not open its sentence. */
const PROPER = /(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}{2,}/gu;

/** The names in a sentence; days and months are none. */
const namesIn = remembered(({ spaced, dates }: LanguagePack) => {
  const isCalendar = (name: string): boolean =>
    name.toLowerCase() in dates.months || name.toLowerCase() in dates.weekdays;
  return remembered(({ text }: Sentence): readonly string[] => {
    const names = (text.match(NAME) ?? []).filter((name) => SEVERAL_CAPITALS.test(name));
    const proper = spaced ? (text.match(PROPER) ?? []) : [];
    return [...names, ...proper].filter((name) => !isCalendar(name));
  });
});

/** Whether two sentences share a name, and that name is one that few sentences of the report have. */
export function shareRareName(a: Sentence, b: Sentence, pack: LanguagePack, { space }: Alignment): boolean {
  const rare = RARE + space.texts * RARE_SHARE;
  return namesIn(pack)(a).some(
    (name) => b.text.includes(name) && space.read(name).some((feature) => space.frequency(feature) <= rare),
  );
}
