import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver/node";
import type { Section } from "../model/report.ts";
import { cover, type Span } from "../text/span.ts";
import { rangeOf } from "./places.ts";
import type { Checked } from "./reports.ts";

/** The report by entry and section, each with how many findings it has. */
export function outline(checked: Checked): DocumentSymbol[] {
  const { report } = checked;
  return report.entries.flatMap((entry): DocumentSymbol[] => {
    const sections = entry.sections.flatMap((section) => sectionSymbol(checked, section) ?? []);
    if (entry.label.trim() === "") return sections;
    const heading = entry.heading?.span ?? { start: entry.span.start, end: entry.span.start };
    const span = cover(entry.span, heading);
    // The entry's own heading may be that of its first section.
    const children = sections.filter(({ name }) => name !== entry.label.trim());
    return [{ ...symbol(checked, entry.label, SymbolKind.Class, span, heading), children }];
  });
}

/** For editors that know no tree. */
export const flatOutline = (checked: Checked): SymbolInformation[] =>
  outline(checked).flatMap(({ children = [], ...entry }) =>
    [entry, ...children.map((section) => ({ ...section, containerName: entry.name }))].map(
      ({ name, kind, range, ...rest }) => ({
        name,
        kind,
        location: { uri: checked.snapshot.uri, range },
        ...("containerName" in rest && { containerName: rest.containerName as string }),
      }),
    ),
  );

function sectionSymbol(checked: Checked, { name, heading, blocks }: Section): DocumentSymbol | undefined {
  if (!heading || name.trim() === "") return undefined;
  const span = blocks.map((block) => block.span).reduce(cover, heading.span);
  return symbol(checked, name, SymbolKind.Namespace, span, heading.span);
}

function symbol(checked: Checked, name: string, kind: SymbolKind, span: Span, heading: Span): DocumentSymbol {
  const { messages, report, words } = checked;
  const { start: from, end } = report.offsets.spanInText(span);
  const count = messages.filter(({ span: { start } }) => from <= start && start < end).length;
  return {
    name: name.trim(),
    kind,
    ...(count > 0 && { detail: words === "zh" ? `${count}处问题` : count === 1 ? "1 finding" : `${count} findings` }),
    range: rangeOf(checked, span),
    selectionRange: rangeOf(checked, heading),
  };
}
