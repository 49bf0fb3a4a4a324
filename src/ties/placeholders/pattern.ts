import type { LanguagePack, Placeholders } from "../../lang/pack.ts";
import { und } from "../../lang/und.ts";

const cache = new Map<string, readonly RegExp[]>();

/** All that may be a placeholder in a language, with what all languages share; the name of the group says what it is. */
export function placeholderPatterns(pack: LanguagePack): readonly RegExp[] {
  let patterns = cache.get(pack.id);
  if (!patterns) cache.set(pack.id, (patterns = compile(pack)));
  return patterns;
}

/** The words of a language together with those that all languages share. */
export const spokenOf = (pack: LanguagePack, side: keyof Placeholders["spokenOf"]): string =>
  both(pack, ({ placeholders }) => placeholders.spokenOf[side]);

const both = (pack: LanguagePack, part: (pack: LanguagePack) => readonly string[]): string =>
  [...part(und), ...(pack === und ? [] : part(pack))].join("|") || "(?!)";

function compile(pack: LanguagePack): RegExp[] {
  const any = (kind: Exclude<keyof Placeholders, "spokenOf">): string =>
    both(pack, ({ placeholders }) => placeholders[kind]);
  const remark = String.raw`[\[【]\s*(?:${any("notes")})[^\[\]【】]{0,120}\\?[\]】]`;
  // [date]: is a label, and so is 【日期】.
  const slot = String.raw`\[\s*(?:${any("slots")})\s*\\?\](?!\s*[:：(])`;
  const likeTag = String.raw`<(?:${any("notes")})[^<>@=:/\n]{0,80}>`;
  const kinds = {
    note: `${remark}|${slot}|${likeTag}`,
    request: String.raw`[(（]\s*(?:${any("requests")})[^()（）]{0,160}[)）]`,
    gap: any("phrases"),
    open: any("open"),
  };
  const inAnyCase = Object.entries(kinds).map(([kind, words]) => `(?<${kind}>${words})`);
  return [new RegExp(inAnyCase.join("|"), "gimu"), new RegExp(`(?<gap>${any("gaps")})`, "gmu")];
}
