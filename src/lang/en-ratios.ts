import { SIGNS_ONLY, WORD, type RatioWords } from "./ratios.ts";
import { words } from "./words.ts";

const DETERMINER = String.raw`(?:the\s|an?\s${WORD}\s(?:${WORD}\s)?of\s|${WORD}['’]s?\s|all\s|our\s|its\s|their\s|these\s|those\s|a\stotal\sof\s|some\s|only\s)*`;
/** "or 80%", "i.e. 80%", "a completion rate of 80%". */
const OR = String.raw`(?:(?:which|this|that|it)\s(?:is|was|means|represents|represented|equals|amounts\sto|corresponds\sto|gives|makes)\s)?(?:or\s|i\.e\.,?\s|that\sis,?\s|meaning\s|representing\s|equal\sto\s|equivalent\sto\s|amounting\sto\s|around\s|giving\s|for\s|an?\s|the\s)*(?:[^\ue000-\ue007.,;()]{0,30}\b(?:rate|share|proportion|percentage|coverage)\s(?:of|is|was|at)\s)?`;
/** A percentage that is a share and not of something else, nor a change. */
const SHARE = String.raw`{rate}(?!\s(?:of\s(?!them|these|those|whom|which|the\stotal|all\b)|more|less|fewer|higher|lower|increase|decrease|rise|above|below|growth|up|down|than|(?:in|for)\s\ue003))`;
const CHANGE_NOUN = "(?:increase|rise|growth|gain|jump|decrease|decline|drop|fall|reduction)";

const SMALL = words("one two three four five six seven eight nine ten");
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

/** "a third", "two-thirds", "one in four". */
function fractions(): Record<string, number> {
  const found: Record<string, number> = { half: 0.5 };
  for (const [word, parts] of Object.entries(PARTS)) {
    if (word === "half") continue;
    found[`a ${word}`] = 1 / parts;
    for (const [i, count] of SMALL.slice(0, parts - 1).entries()) {
      for (const joint of [" ", "-"]) found[`${count}${joint}${word}${i > 0 ? "s" : ""}`] = (i + 1) / parts;
    }
  }
  for (const [i, part] of SMALL.entries())
    for (const [j, whole] of SMALL.entries()) if (j > i) found[`${part} in ${whole}`] = (i + 1) / (j + 1);
  return found;
}

export const enRatios: RatioWords = {
  shares: [
    ...SIGNS_ONLY.shares,
    // 153 of the 170 respondents (90%); 153 out of 170 passed, or 90%
    String.raw`{part}(?:\s${WORD}){0,3}\s(?:out\s)?of\s${DETERMINER}{whole}{gap:60}[(,;–—]\s?${OR}${SHARE}`,
    String.raw`{part}\s?/\s?{whole}{gap:30}[,(–—]\s?${OR}${SHARE}`,
    String.raw`{part}(?:\s${WORD}){0,3}\s?\(\s?{rate}\s?\)\s(?:out\s)?of\s${DETERMINER}{whole}`,
    String.raw`{rate},\swith\s{part}(?:\s${WORD}){0,3}\s(?:out\s)?of\s${DETERMINER}{whole}`,
    // 90% (153 of the 170)
    String.raw`{rate}(?:\sof\s[^\ue000-\ue007.,;()]{1,40})?\s?[(,]\s?${OR}{part}(?:\s${WORD}){0,3}\s(?:out\s)?of\s${DETERMINER}{whole}`,
    // 170 students, 153 of whom passed, or 90%
    String.raw`{whole}{gap:60}[,;(]\s?{part}(?:\s${WORD}){0,2}\sof\s(?:whom|which|these|them|those){gap:60}[(,]\s?${OR}${SHARE}`,
    // 170 students, of whom 153 (90%) passed; of the 170 students, 153 (90%) passed
    String.raw`{whole}{gap:60}\b(?:of\s(?:whom|which|these|them|those)|among\sthem),?\s{gap:30}{part}{gap:60}[(,]\s?${OR}${SHARE}`,
    String.raw`\b(?:of|among)\s${DETERMINER}{whole}{gap:60},\s?{gap:20}{part}{gap:30}[(,]\s?${OR}${SHARE}`,
    // 90% of the 170 students (153)
    String.raw`{rate}\sof\s${DETERMINER}{whole}{gap:30}\(${OR}{part}{gap:20}\)`,
    String.raw`{rate}\sof\s${DETERMINER}{whole}(?:\s${WORD}){0,3},\s(?:or\s|i\.e\.,?\s|that\sis,?\s)?${DETERMINER}{part}(?=\s?[,.;)]|\s(?:of|were|was|had|have)|$)`,
    // 153 students, or 90% of the 170
    String.raw`{part}{gap:30}[(,]\s?${OR}{rate}\sof\s${DETERMINER}{whole}`,
    // 153 of 170 students passed. The pass rate was 90%
    String.raw`{part}(?:\s${WORD}){0,3}\s(?:out\s)?of\s${DETERMINER}{whole}{gap:60}[.;]\s[^\ue000-\ue007.;]{0,40}\b(?:rate|share|proportion)\b[^\ue000-\ue007.;]{0,12}\s(?:of|is|was|at|reached|stood\sat)\s{rate}`,
  ],
  pairs: SIGNS_ONLY.pairs,
  changes: [
    ...SIGNS_ONLY.changes,
    // rose from 120 to 150
    String.raw`\b(?:{up}|{down})\b[^\ue000-\ue007.;,()]{0,30}?\bfrom\s{from}{gap:30}\sto\s{to}`,
    // from 120 to 150 (25%); from 120 to 150, an increase of 25%
    String.raw`\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}{gap:30}\(\s?(?:{up}|{down}|an?\s|of\s|by\s|or\s|i\.e\.,?\s|[+]|\s){0,6}{rate}\s?(?:${CHANGE_NOUN}\s?)?\)`,
    String.raw`\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}{gap:30}[,;–—(]\s?(?:or\s|i\.e\.\s|that\sis,?\s)?(?:(?:an?|up|down)\s)?(?:${WORD}\s)?(?:${CHANGE_NOUN}\s(?:of|by)\s)?(?:by\s)?{rate}(?!\sof\b|\s(?:more|above|below))`,
    String.raw`\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}{gap:30}\(?{change}`,
    String.raw`\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}{gap:30}[,;–—(]\s?(?:or\s|i\.e\.\s)?an?\s(?:${WORD}\s)?${CHANGE_NOUN}\s(?:of|by)\s{by}(?!\s(?:percent|per\scent|%))`,
    // from 120 to 150, an increase of 30 (25%)
    String.raw`\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}{gap:30}[,;–—(]\s?an?\s(?:${WORD}\s)?${CHANGE_NOUN}\s(?:of|by)\s\ue000{gap:16}[(,]\s?(?:or\s)?{rate}`,
    // rose by 30, from 120 to 150
    String.raw`\b(?:{up}|{down})\sby\s{by}[^\ue000-\ue007.;]{0,20}?\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}`,
    // rose by 25%, from 120 to 150; a 25% increase in visits (from 120 to 150)
    String.raw`\b(?:{up}|{down}|${CHANGE_NOUN}\s(?:of|by))\s(?:by\s)?{rate}[^\ue000-\ue007.;]{0,30}?\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}`,
    String.raw`{rate}\s(?:${WORD}\s)?${CHANGE_NOUN}\b[^\ue000-\ue007.;]{0,60}?\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}`,
    // rose by 25% to 150 from 120; 150 visits, up 25% from 120
    String.raw`\b(?:{up}|{down})\b[^\ue000-\ue007.;]{0,30}?(?<!\bfrom\s){rate}[^\ue000-\ue007.;]{0,20}?\sto\s{to}[^\ue000-\ue007.;]{0,30}?[\s(]from\s${DETERMINER}{from}`,
    String.raw`\b(?:{up}|{down})\b[^\ue000-\ue007.;]{0,30}?\sto\s{to}[^\ue000-\ue007.;,]{0,30}[,(]\s?(?:an?\s)?(?:(?:up|down)\s(?:by\s)?|${CHANGE_NOUN}\s(?:of|by)\s)?{rate}\s(?:${CHANGE_NOUN}\s)?(?:from|over|on|compared\s(?:with|to)|against)\s${DETERMINER}{from}`,
    String.raw`{to}[^\ue000-\ue007.;,(]{0,40}[,(]\s?(?:an?\s)?(?:(?:up|down)\s(?:by\s)?|${CHANGE_NOUN}\s(?:of|by)\s){rate}\s(?:from|over|on|compared\s(?:with|to)|against)\s${DETERMINER}{from}`,
    String.raw`{to}[^\ue000-\ue007.;,(]{0,40}[,(]\s?(?:or\s)?{rate}\s(?:more|higher|fewer|less|lower)\sthan\s(?:the\s|last\syear's\s|\ue003\s)*{from}`,
    // 16 (+6), compared with 10
    String.raw`{to}[^\ue000-\ue007.;,()]{0,30}\(?{change}\)?{gap:30}\s(?:compared\s(?:with|to)|against|from|up\sfrom|down\sfrom)\s${DETERMINER}{from}`,
    // 150 visits, a 25% increase over last year's 120; 150 (2023: 120, +25%); 150 (+25% on 120)
    String.raw`{to}[^\ue000-\ue007.;,(]{0,40}[,(]\s?(?:an?\s)?{rate}\s(?:${CHANGE_NOUN}\s)?(?:over|on|from|compared\s(?:with|to))\s(?:the\s|(?:last|previous)\s(?:year|quarter|month)['’]s\s|\ue003(?:['’]s)?\s)*{from}`,
    String.raw`{to}[^\ue000-\ue007.;,(]{0,40}\(\s?[+−–-]?\s?{rate}\s(?:on|from|over|vs\.?|against)\s{from}\s?\)`,
    // 150 cases, an increase of 30 or 25%
    String.raw`{to}[^\ue000-\ue007.;,(]{0,40}[,(]\s?an?\s(?:${WORD}\s)?(?:{up}|{down})\sof\s{by}(?:\s${WORD})?(?:\s?[(,]\s?|\sor\s|,\sor\s){rate}`,
    String.raw`{to}{gap:40}(?:up|down)\sfrom\s${DETERMINER}{from}{gap:30}\(\s?[+−–-]?\s?(?:{rate}|{change})\s?\)`,
    // 150 visits, compared with 120 in 2023, an increase of 25%
    String.raw`{to}{gap:40}(?:compared\s(?:with|to)|against|versus|up\sfrom|down\sfrom)\s${DETERMINER}{from}{gap:30}[,;–—(]\s?(?:or\s)?(?:an?\s(?:${WORD}\s)?${CHANGE_NOUN}\s(?:of|by)\s|(?:up|down)\s(?:by\s)?)(?:{rate}|{by}(?!\s(?:percent|per\scent|%)))`,
    // doubled from 100 to 200
    String.raw`{times}[^\ue000-\ue007.;]{0,40}?\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}`,
    String.raw`\bfrom\s${DETERMINER}{from}{gap:30}\sto\s${DETERMINER}{to}{gap:30}[,;(–—]\s?(?:or\s|having\s|almost\s|a\s)*{times}`,
  ],
  rises: String.raw`(?:rose|rises?|risen|rising|grew|grows?|grown|growing|increase[sd]?|increasing|climb(?:s|ed)?|went\sup|gone\sup|going\sup|up|expanded|jumped|gained)`,
  falls: String.raw`(?:fell|falls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|reduc(?:es?|ed|ing)|shr[aiu]nk|went\sdown|gone\sdown|down|cut|lowered)`,
  notShare: String.raw`(?:rose|grew|increas\w+|climbed|fell|dropp?ed|declin\w+|decreas\w+|reduc\w+|growth|\bup|\bdown)[^,;.]{0,24}$`,
  ranks: String.raw`\b(?:rank\w*|position|place[ds]?|standing|seed\w*)\b`,
  fractions: fractions(),
  multiples: {
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    doubled: 2,
    doubling: 2,
    tripled: 3,
    trebled: 3,
    quadrupled: 4,
    halved: 0.5,
  },
  complete: String.raw`(?<!\b(?:of|among)\s)(?:the\s(?:rest|remainder|others?)|(?:the\s)?remaining)\b[^\ue000-\ue007.;]{0,30}\ue001|\b(?:broken\sdown|breakdown|split|distribut\w+|divided|compris\w+|consist\w+|composed|composition|made\sup)\b`,
  overlapping: String.raw`\b(?:multiple|several\s(?:answers|choices|options)|more\sthan\sone|overlap\w*|both|also|some\sof\s(?:them|these|whom)|select\w*|respectively|(?:increas|decreas|grow|f[ea]ll|rose|reduc|improv|declin|dropp)\w*)\b`,
  partOf: [
    String.raw`{rate}\sof\s(?:the\s|all\s|our\s|its\s|these\s)*(?:respondents|participants|students|trainees|members|users|staff|employees|countries|households|schools|women|men|children|people|offices|visitors|applicants|delegates|pupils|farmers|patients|residents|teachers)\b(?!['’])`,
  ],
};
