import GithubSlugger from "github-slugger";
import type { Report } from "../model/report.ts";
import type { ReferenceTie } from "./references.ts";
import { broken, HOLDS } from "./tie.ts";

/**
 * Links into the document itself: to a heading by the slug that GitHub and most others make of it, to an anchor that is
 * written, to a footnote. Platforms differ in what they do with marks, so a link that is right but for them is let through.
 */
export function anchorTies(report: Report): ReferenceTie[] {
  const links = report.blocks.flatMap(({ links }) => links.filter(({ target }) => /^#.|^\[\^/u.test(target)));
  if (links.length === 0) return [];
  const slugger = new GithubSlugger();
  const slugs = new Set<string>();
  for (const { kind, text, anchors = [] } of report.blocks) {
    if (kind === "heading") slugs.add(slugger.slug(text.trim().replaceAll(/\s+/gu, " ")));
    for (const anchor of anchors) slugs.add(anchor.toLowerCase());
  }
  const loose = new Set([...slugs].map(lettersOnly));
  return links.map(({ span, target }): ReferenceTie => {
    if (target.startsWith("[^")) {
      const label = target.slice(2, -1);
      return {
        relation: "resolves",
        what: "note",
        label,
        known: "",
        at: span,
        verdict: report.footnotes?.has(label) ? HOLDS : broken("proved"),
      };
    }
    const slug = decoded(target.slice(1)).toLowerCase();
    const there = slugs.has(slug) || slug === "top" || loose.has(lettersOnly(slug));
    return {
      relation: "resolves",
      what: "anchor",
      label: target,
      known: nearest(slug, slugs),
      at: span,
      verdict: there ? HOLDS : broken("strong"),
    };
  });
}

const lettersOnly = (slug: string): string => slug.replaceAll(/[^\p{L}\p{N}]+/gu, "");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The anchor that shares most of its words, as a hint at what was meant. */
function nearest(slug: string, slugs: ReadonlySet<string>): string {
  const words = new Set(slug.split("-"));
  let best = "";
  let most = 1;
  for (const candidate of slugs) {
    const common = candidate.split("-").filter((word) => word !== "" && words.has(word)).length;
    if (common > most) [best, most] = [candidate, common];
  }
  return best && `#${best}`;
}
