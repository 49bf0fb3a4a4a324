import GithubSlugger, { slug } from "github-slugger";
import { blocksInEntry } from "../../model/blocks-in.ts";
import type { Entry, Report } from "../../model/report.ts";
import type { Block, Link } from "../../text/block.ts";
import { gather } from "../../text/gather.ts";
import { remembered } from "../../text/remembered.ts";
import type { ReferenceTie } from "../references.ts";
import { broken, HOLDS } from "../tie.ts";

/**
 * Links into the document itself: to a heading by the slug that GitHub and most others make of it, to an anchor that is
 * written, to a footnote. Platforms differ in what they do with marks, so a link that is right but for them is let through.
 */
export function anchorTies(report: Report): ReferenceTie[] {
  const links = gather(report.entries, linksInEntry);
  if (links.length === 0) return [];
  const { slugs, isLike } = anchorsOf(report);
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
    const anchor = decoded(target.slice(1)).toLowerCase();
    const there = slugs.has(anchor) || anchor === "top" || isLike(anchor);
    return {
      relation: "resolves",
      what: "anchor",
      label: target,
      known: there ? "" : nearest(anchor, slugs),
      at: span,
      verdict: there ? HOLDS : broken("strong"),
    };
  });
}

const NONE: readonly never[] = [];

const linksInEntry = remembered((entry: Entry) => gather(blocksInEntry(entry), linksInside));

const linksInside = ({ links }: Block): readonly Link[] =>
  links.length === 0 ? NONE : links.filter(({ target }) => /^#.|^\[\^/u.test(target));

/** All anchors of a report, and whether one is like a given one but for its marks. */
function anchorsOf({ blocks }: Report): { slugs: ReadonlySet<string>; isLike: (anchor: string) => boolean } {
  const slugger = new GithubSlugger();
  const slugs = new Set<string>();
  for (const block of blocks) {
    if (block.kind === "heading") slugs.add(slugger.slug(slugOf(block)));
    for (const anchor of block.anchors ?? NONE) slugs.add(anchor.toLowerCase());
  }
  let loose: ReadonlySet<string> | undefined;
  return {
    slugs,
    isLike: (anchor) => (loose ??= new Set([...slugs].map(lettersOnly))).has(lettersOnly(anchor)),
  };
}

/** By itself: what stands twice is numbered, but a slug of a slug is the same. */
const slugOf = remembered(({ text }: Block): string => slug(text.trim().replaceAll(/\s+/gu, " ")));

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
