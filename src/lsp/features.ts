import type { Connection, ServerCapabilities, TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.ts";
import { CODE_ACTION_KINDS, codeActions } from "./code-actions.ts";
import { hover } from "./hover.ts";
import { definition, references } from "./mentions.ts";
import { flatOutline, outline } from "./outline.ts";
import type { Checked, Reports } from "./reports.ts";

export const FEATURES: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
};

/** What an editor can ask about a report besides its findings. */
export function answerQuestions(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  reports: Reports,
  client: Client,
): void {
  const answer = async <T>({ uri }: { readonly uri: string }, from: (checked: Checked) => T): Promise<T | null> => {
    const document = documents.get(uri);
    const checked = document && (await reports.of(document));
    return checked ? from(checked) : null;
  };

  connection.onCodeAction((asked) =>
    answer(asked.textDocument, (checked) => codeActions(checked, asked, client.versionedEdits)),
  );
  connection.onHover(({ textDocument, position }) =>
    answer(textDocument, (checked) => hover(checked, checked.snapshot.offset(position))),
  );
  connection.onDefinition(({ textDocument, position }) =>
    answer(textDocument, (checked) => definition(checked, checked.snapshot.offset(position))),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    answer(textDocument, (checked) =>
      references(checked, checked.snapshot.offset(position), context.includeDeclaration),
    ),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    answer(textDocument, (checked) => (client.outlineTree ? outline(checked) : flatOutline(checked))),
  );
}
