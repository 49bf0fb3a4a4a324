import { lineWords, placeWords, shortId } from "./finding.ts";
import { markup, type Markup } from "./markup.ts";
import type { Sheet } from "./sheet.ts";

/** What an earlier run found and this one did not; nothing where there is no earlier run. */
export function drawGone({ changes, words, part }: Sheet): Markup | undefined {
  if (!changes) return undefined;
  const items = changes.gone.map(({ entry, section, line, message, ruleId }) => {
    const where = placeWords({ ...(entry && { entry }), ...(section && { section }) }, words);
    return markup`<li><b>${lineWords(line, words)}</b> ${where} <del>${message}</del> <code>${shortId({ ruleId })}</code></li>`;
  });
  return markup`
<section id="${part("gone")}">
<h3>${words.gone}</h3>
${items.length > 0 ? markup`<p class="hint">${words.goneHint}</p><ul class="gone">${items}</ul>` : markup`<p>${words.nothingGone}</p>`}
</section>`;
}
