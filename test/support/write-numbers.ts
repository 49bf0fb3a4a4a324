const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 105 as "one hundred and five". */
export function writeEnglish(value: number): string {
  if (value >= 1e6) return joined(`${writeEnglish(Math.floor(value / 1e6))} million`, value % 1e6);
  if (value >= 1000) return joined(`${writeEnglish(Math.floor(value / 1000))} thousand`, value % 1000);
  if (value >= 100) return joined(`${UNITS[Math.floor(value / 100) - 1]} hundred`, value % 100);
  if (value >= 20) return TENS[Math.floor(value / 10) - 2] + (value % 10 ? `-${UNITS[(value % 10) - 1]}` : "");
  return UNITS[value - 1]!;
}

const joined = (head: string, rest: number): string =>
  rest === 0 ? head : `${head} ${rest < 100 ? "and " : ""}${writeEnglish(rest)}`;

const DIGITS = [..."零一二三四五六七八九"];
const PLACES = ["", "十", "百", "千"];
const GROUPS = ["", "万", "亿"];

/** 12,045 as 一万二千零四十五; up to 9,999 亿. */
export function writeChinese(value: number): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1e4)) groups.push(rest % 1e4);
  let text = "";
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    if (group === 0) continue;
    const gap = text !== "" && (group < 1000 || groups[i + 1] === 0) ? DIGITS[0] : "";
    text += gap + writeGroup(group) + GROUPS[i];
  }
  return text.startsWith("一十") ? text.slice(1) : text;
}

/** Four digits: 1,045 as 一千零四十五. */
function writeGroup(value: number): string {
  let text = "";
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit > 0) text += DIGITS[digit]! + PLACES[place]!;
    else if (text !== "" && !text.endsWith("零") && value % 10 ** place > 0) text += "零";
  }
  return text;
}
