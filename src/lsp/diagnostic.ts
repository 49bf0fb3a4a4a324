import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver/node";
import type { Message, Severity } from "../engine/result.ts";
import type { Snapshot } from "./snapshot.ts";

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export interface Showing {
  /** The client can show places besides the first. */
  readonly related: boolean;
  /** The address of a rule's page. */
  readonly pageOf: (ruleId: string) => string | undefined;
}

/** A finding as the protocol has it. */
export function diagnostic(message: Message, snapshot: Snapshot, { related, pageOf }: Showing): Diagnostic {
  const page = pageOf(message.ruleId);
  return {
    range: snapshot.range(message.span),
    severity: SEVERITY[message.severity],
    source: "tieout",
    code: message.ruleId.replace(/^tieout\//u, ""),
    ...(page && { codeDescription: { href: page } }),
    message: message.message,
    ...(related &&
      message.related.length > 0 && {
        relatedInformation: message.related.map((other) => ({
          location: { uri: snapshot.uri, range: snapshot.range(other.span) },
          message: other.message,
        })),
      }),
    data: { fingerprint: message.fingerprint },
  };
}
