import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type ServerCapabilities,
  type TextDocuments,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isRecord } from "../config/config-file.ts";
import type { Host } from "../host/host.ts";
import { UserError } from "../host/user-error.ts";
import type { Client } from "./client.ts";
import { CODE_ACTION_KINDS, codeActions } from "./code-actions.ts";
import { hover } from "./hover.ts";
import { definition, references } from "./mentions.ts";
import { offsetAt } from "./places.ts";
import { flatOutline, outline } from "./outline.ts";
import { rename, renamed } from "./rename.ts";
import { suppressInSettings } from "./report-settings-edit.ts";
import type { Checked, Reports } from "./reports.ts";
import { ADD_TO_BASELINE } from "./suppress-actions.ts";

export const FEATURES: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  renameProvider: { prepareProvider: true },
  executeCommandProvider: { commands: [ADD_TO_BASELINE] },
};

/** What the answers need besides the reports. */
export interface Surroundings {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly reports: Reports;
  readonly client: Client;
  readonly host: Host;
  /** Everything is checked anew. */
  readonly recheck: () => void;
}

/** What an editor can ask about a report besides its findings. */
export function answerQuestions({ connection, documents, reports, client, host, recheck }: Surroundings): void {
  const answer = async <T>(
    { uri }: { readonly uri: string },
    from: (checked: Checked) => T | Promise<T>,
  ): Promise<T | null> => {
    const document = documents.get(uri);
    const checked = document && (await reports.of(document));
    return checked ? from(checked) : null;
  };

  connection.onCodeAction((asked) =>
    answer(asked.textDocument, (checked) =>
      codeActions(checked, asked, {
        versioned: client.versionedEdits,
        listed: async (entry) =>
          client.createsFiles || checked.project.source !== undefined
            ? suppressInSettings(entry, checked.filePath!, checked.project, host, documents)
            : undefined,
      }),
    ),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    answer(textDocument, (checked) => renamed(checked, offsetAt(checked, position))),
  );
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    if (newName.trim() === "") throw new ResponseError(ErrorCodes.InvalidParams, "The new name is empty.");
    const edit = await answer(textDocument, (checked) =>
      rename(checked, offsetAt(checked, position), newName, client.versionedEdits),
    );
    if (edit) return edit;
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      "Only document symbols, names and quoted titles can be renamed.",
    );
  });
  connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [finding] = given as unknown[];
    if (command !== ADD_TO_BASELINE || !isFinding(finding)) {
      throw new ResponseError(ErrorCodes.InvalidParams, `unknown command "${command}", or nothing to do it with`);
    }
    const { filePath, baseline } = (await answer(finding, ({ filePath, project }) => ({ filePath, ...project }))) ?? {};
    if (filePath === undefined || baseline === undefined) return;
    const { addToBaseline } = await import("./baseline.ts");
    await addToBaseline(finding, filePath, baseline, host).catch((error: unknown) => {
      throw error instanceof UserError ? new ResponseError(LSPErrorCodes.RequestFailed, error.message) : error;
    });
    recheck();
  });
  connection.onHover(({ textDocument, position }) =>
    answer(textDocument, (checked) => hover(checked, offsetAt(checked, position))),
  );
  connection.onDefinition(({ textDocument, position }) =>
    answer(textDocument, (checked) => definition(checked, offsetAt(checked, position))),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    answer(textDocument, (checked) => references(checked, offsetAt(checked, position), context.includeDeclaration)),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    answer(textDocument, (checked) => (client.outlineTree ? outline(checked) : flatOutline(checked))),
  );
}

interface Finding {
  readonly uri: string;
  readonly ruleId: string;
  readonly fingerprint: string;
}

const isFinding = (given: unknown): given is Finding =>
  isRecord(given) && ["uri", "ruleId", "fingerprint"].every((key) => typeof given[key] === "string");
