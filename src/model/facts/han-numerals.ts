const DIGITS = "零一二三四五六七八九";
const ANY_DIGIT = "[一二两三四五六七八九]";
/** Below 10,000; 零 fills the places that are left out. */
const SECTION = new RegExp(
  `^(?:(${ANY_DIGIT}?)千)?零?(?:(${ANY_DIGIT}?)百)?零?(?:(${ANY_DIGIT}?)十)?零?(${ANY_DIGIT})?$`,
  "u",
);

/** Digits without units are a number from this length on (二〇二二): 三五 is "three to five". */
const POSITIONAL = 4;
/** No count has more signs, and a longer run would cost time. */
const LONGEST = 32;

/** The value of a Chinese numeral, with units (一千三百七十一, 三十五万) or without (二〇二二); undefined if it is neither. */
export function hanNumeral(text: string): number | undefined {
  if (text === "" || text.length > LONGEST) return undefined;
  const plain = text.replaceAll(/[〇○]/gu, "零");
  if (/^[零一二三四五六七八九]+$/u.test(plain)) return positional(plain);
  return scaled(plain, "亿", 1e8, (part) => scaled(part, "万", 1e4, section));
}

function positional(text: string): number | undefined {
  if (text.length > 1 && text.length < POSITIONAL) return undefined;
  return Number([...text].map((sign) => DIGITS.indexOf(sign)).join(""));
}

/** 三亿五千万: what stands before the sign, times the sign, and what stands behind it. */
function scaled(
  text: string,
  sign: string,
  size: number,
  read: (text: string) => number | undefined,
): number | undefined {
  const at = text.lastIndexOf(sign);
  if (at < 0) return read(text);
  const before = at === 0 ? 1 : read(text.slice(0, at));
  const behind = at === text.length - 1 ? 0 : shortened(text.slice(at + 1), size, read);
  return before === undefined || behind === undefined ? undefined : before * size + behind;
}

/** A digit right behind a unit is short for the next one down: 一万三 is 13,000, 一万零三 is 10,003. */
function shortened(text: string, above: number, read: (text: string) => number | undefined): number | undefined {
  const value = read(text);
  return value !== undefined && text.length === 1 ? (value * above) / 10 : value;
}

function section(text: string): number | undefined {
  const match = SECTION.exec(text);
  if (!match || text === "") return undefined;
  const [, thousands, hundreds, tens, ones] = match;
  // 百 and 千 without a digit stand at the beginning only: 千余人, but not 一千百.
  if (hundreds === "" && thousands !== undefined) return undefined;
  const above = /[十百千]$/u.exec(text.slice(0, -1))?.[0];
  const place = ones === undefined || above === undefined || above === "十" ? 1 : above === "百" ? 10 : 100;
  return (
    digit(thousands) * 1000 + digit(hundreds) * 100 + digit(tens) * 10 + (ones === undefined ? 0 : digit(ones) * place)
  );
}

/** A unit without a digit is one of it: 十二. */
function digit(sign: string | undefined): number {
  if (sign === undefined) return 0;
  if (sign === "") return 1;
  return sign === "两" ? 2 : DIGITS.indexOf(sign);
}
