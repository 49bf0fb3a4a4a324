import { Disposable, DiagnosticSeverity, languages, StatusBarAlignment, window } from "vscode";

/** Counts the findings of the draft in front; a click shows them all. */
export function countFindings(): Disposable {
  const item = window.createStatusBarItem("tieout.count", StatusBarAlignment.Left);
  item.name = "tieout";
  item.command = "workbench.actions.view.problems";
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (!document || !["markdown", "plaintext"].includes(document.languageId)) {
      item.hide();
      return;
    }
    const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === "tieout");
    const count = (severity: DiagnosticSeverity): number =>
      found.filter((diagnostic) => diagnostic.severity === severity).length;
    const [errors, warnings] = [count(DiagnosticSeverity.Error), count(DiagnosticSeverity.Warning)];
    const hints = found.length - errors - warnings;
    item.text = found.length === 0 ? "$(check) tieout" : `$(checklist) tieout ${found.length}`;
    item.tooltip =
      found.length === 0
        ? "tieout: nothing was found"
        : `tieout: ${errors} errors, ${warnings} warnings, ${hints} hints in this report`;
    item.show();
  };
  update();
  return Disposable.from(item, languages.onDidChangeDiagnostics(update), window.onDidChangeActiveTextEditor(update));
}
