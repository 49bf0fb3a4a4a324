import { SIGNS_ONLY, type RatioWords } from "./ratios.ts";

/** What announces the percentage: 占80%, 占全部学员的80%, 完成率为80%, （80%. */
const SHARE = String.raw`(?:[，,、（(]\s?(?:即|约)?|\s)?(?:占(?:比(?:为|达|约)?|[^\ue000-\ue007，。；（）]{0,12}?的?)?|[^\ue000-\ue007，。；（）]{0,12}(?:率|比例|比重)(?:已?(?:为|达到?|是|约为?|高达|超过))?|[（(]\s?(?:即|约)?\s?){rate}`;
const UP = "(?:增|升|提高|提升|上升|增加|增长|扩大|上涨|攀升)";
const DOWN = "(?:降|减|减少|下降|降低|下滑|缩短|下跌|缩减)";
/** 增长了, 同比增长, 增幅为 */
const CHANGED = String.raw`(?:[^\ue000-\ue007，。；（）]{0,8}?(?:增|升|涨|提高|扩大|降|减|跌|缩|多|少)[^\ue000-\ue007，。；（）]{0,6}?)`;

const DIGITS = [..."一二三四五六七八九十"];

/** 三分之一, 五分之二, 一半, 两成. */
function fractions(): Record<string, number> {
  const found: Record<string, number> = { 一半: 0.5, 半数: 0.5 };
  for (const [i, parts] of DIGITS.entries())
    for (const [j, count] of DIGITS.slice(0, i).entries()) found[`${parts}分之${count}`] = (j + 1) / (i + 1);
  for (const [i, tenths] of DIGITS.slice(0, 9).entries()) found[`${tenths}成`] = (i + 1) / 10;
  return found;
}

export const zhRatios: RatioWords = {
  shares: [
    ...SIGNS_ONLY.shares,
    // 170人中有153人，占90%; 170名学员参加，其中153名完成，占90%
    String.raw`{whole}[^\ue000-\ue007。；]{0,16}?[里中](?!心|国|央|文|期)[，,]?[^\ue000-\ue007。；]{0,24}?{part}{gap:30}${SHARE}`,
    String.raw`{whole}{gap:40}[，,（(；]\s?其中[^\ue000-\ue007。；]{0,16}?{part}{gap:30}${SHARE}`,
    // 170人中有153人学完全部三门课程，占90%
    String.raw`{whole}[^\ue000-\ue007。；]{0,16}?中[，,]?[^\ue000-\ue007。；]{0,24}?{part}[^。；]{0,40}?[，,](?:约?占|[^\ue000-\ue007，。；（）]{2,8}率(?:为|达到?|是)){rate}`,
    // 153名，占170名学员的90%
    String.raw`{part}{gap:30}占[^\ue000-\ue007，。；（）]{0,16}{whole}[^\ue000-\ue007，。；（）]{0,16}的{rate}`,
    // 28篇，在48篇中占58%
    String.raw`{part}[^\ue000-\ue007。；]{1,60}?{whole}[^\ue000-\ue007，。；（）]{0,12}中，?(?:约)?占(?:比(?:为)?)?{rate}`,
    // 90%（170人中的153人）; 170人的90%（153人）
    String.raw`{rate}(?:的[^\ue000-\ue007，。；（）]{0,10})?[（(](?:即|共)?{whole}[^\ue000-\ue007，。；（）]{0,8}中的?(?:有)?{part}`,
    String.raw`{whole}[^\ue000-\ue007，。；（）]{0,10}的{rate}[^\ue000-\ue007，。；（）]{0,8}[（(](?:即|约|共)?{part}[^\ue000-\ue007]{0,6}[）)]`,
    // 170人中有153人完成。完成率为90%
    String.raw`{whole}[^\ue000-\ue007。；]{0,16}?中[，,]?[^\ue000-\ue007。；]{0,24}?{part}[^。；]{0,60}?[。；]\s?[^\ue000-\ue007。；]{0,12}率(?:为|达到?|是){rate}`,
  ],
  changes: [
    // 从120增至150
    String.raw`[从由]{from}{gap:20}(?:{up}|{down})[^\ue000-\ue007，。；（）]{0,3}?[至到为]了?{to}`,
    String.raw`[从由]{from}{gap:20}(?:(?:${UP}|${DOWN}|变)[^\ue000-\ue007，。；（）]{0,4})?[至到为]了?{to}{gap:12}[，,（(、]\s?(?:${CHANGED}|[+])?{rate}`,
    String.raw`[从由]{from}{gap:20}(?:${UP}|${DOWN})[^\ue000-\ue007，。；（）]{0,4}[至到为]了?{to}{gap:12}[，,（(、]\s?${CHANGED}{by}(?![^\ue000-\ue007，。；]{0,4}(?:倍|%))`,
    String.raw`[从由]{from}{gap:20}[至到为]了?{to}{gap:6}[（(]?{change}`,
    // 增长25%，从120增至150
    String.raw`${CHANGED}{rate}[，,（(]\s?[从由]{from}{gap:20}[至到为]了?{to}`,
    // 150人，比上年的120人增长25%
    String.raw`{to}{gap:24}[，,（(]\s?(?:比|较|与)[^\ue000-\ue007，。；（）]{0,16}\ue003?[^\ue000-\ue007，。；（）]{0,10}的{from}[^\ue000-\ue007，。；（）]{0,6}(?:相比，?)?${CHANGED}{rate}`,
    // 增至150人，与2021年相比增加了25%，2021年为120人
    String.raw`{to}[，,（(]\s?(?:与|比|较){when}[^\ue000-\ue007，。；（）]{0,6}${CHANGED}{rate}[，,）)（(]+\s?{then}[^\ue000-\ue007，。；（）]{0,10}(?:为|是|有)?{from}`,
    // 从100增至200，翻了一番
    String.raw`[从由]{from}{gap:20}[至到为]了?{to}{gap:12}[，,（(]\s?[^\ue000-\ue007，。；（）]{0,6}?{times}`,
  ],
  rises: UP,
  falls: DOWN,
  notShare: "(?:增|升|涨|提高|扩大|降|减|跌|缩)[^，。；]{0,6}$",
  ranks: String.raw`排名|名次|位次|位列|\ue004`,
  fractions: fractions(),
  multiples: {
    翻一番: 2,
    翻了一番: 2,
    翻番: 2,
    翻了番: 2,
    翻两番: 4,
    翻了两番: 4,
    增加一倍: 2,
    增加了一倍: 2,
    增长一倍: 2,
    增长了一倍: 2,
    增加两倍: 3,
    增加了两倍: 3,
    增长两倍: 3,
    增长了两倍: 3,
    减少一半: 0.5,
    减少了一半: 0.5,
    减半: 0.5,
    下降一半: 0.5,
    下降了一半: 0.5,
  },
  complete: String.raw`(?:其余|余下|剩余|剩下|其他)[^\ue000-\ue007，。；中]{0,10}\ue001|构成|分布|组成|分为|各占|分别占`,
  overlapping: "多选|重复|交叉|重叠|同时|[增减降升涨]|提高|改善|达标率|满意度|完成率",
  partOf: [
    "占(?:全部|全体|总人数|总数|参加者|参与者|受访者|学员|学生|教师|用户|成员)[^\\ue000-\\ue007，。；（）]{0,8}的?{rate}",
    "{rate}的(?:受访者|学员|学生|教师|参加者|参与者|与会者|用户|员工|成员|妇女|女性|男性)",
  ],
};
