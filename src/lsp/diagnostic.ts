import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from "vscode-languageserver/node";
import type { Message, Severity } from "../engine/result.ts";
import type { Snapshot } from "./snapshot.ts";

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules that find what may go. */
const SUPERFLUOUS: ReadonlySet<string> = new Set(["tieout/duplicate-bullet", "tieout/unused-suppression"]);

export interface Showing {
  /** The client can show places besides the first. */
  readonly related: boolean;
  /** It can show what is superfluous faded. */
  readonly fades: boolean;
  /** The address of a rule's page. */
  readonly pageOf: (ruleId: string) => string | undefined;
}

/** A finding as the protocol has it. */
export function diagnostic(message: Message, snapshot: Snapshot, { related, fades, pageOf }: Showing): Diagnostic {
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
    ...(fades && SUPERFLUOUS.has(message.ruleId) && { tags: [DiagnosticTag.Unnecessary] }),
    data: { fingerprint: message.fingerprint },
  };
}
