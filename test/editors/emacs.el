;; Played by Emacs: opens REPORT, tells what is shown, repairs the first finding, and tells what is left.  Written to RESULT.
(add-to-list 'load-path (getenv "PLUGIN"))
(require 'tieout)
(require 'json)
(setq tieout-command (list (getenv "NODE") (getenv "TIEOUT") "lsp" "--stdio")
      tieout-hold-back 0
      eglot-sync-connect 20
      eglot-confirm-server-initiated-edits nil)
(find-file (getenv "REPORT"))
(text-mode)
(apply #'eglot (eglot--guess-contact))

(defun findings ()
  (apply #'vector
         (mapcar (lambda (found)
                   (list (cons 'line (line-number-at-pos (flymake-diagnostic-beg found)))
                         (cons 'words (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found)))
                         (cons 'code (plist-get (alist-get 'eglot-lsp-diag (eglot--diag-data found)) :code))
                         (cons 'message (substring-no-properties (flymake-diagnostic-text found)))))
                 (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))

(defun wait-for (count)
  (let ((tries 0))
    (while (and (< tries 200) (/= (length (flymake-diagnostics)) count))
      (accept-process-output nil 0.1)
      (flymake-start nil)
      (setq tries (1+ tries)))))

(wait-for (string-to-number (getenv "FINDINGS")))
(let ((before (findings)) (titles nil))
  (goto-char (flymake-diagnostic-beg (car (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))
  ;; What `eglot-code-actions' asks, answered with the first repair.
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt choices &rest _)
               (setq titles (mapcar #'car choices))
               (car titles))))
    ;; As if a key had been pressed; without one a menu would pop up.
    (let ((last-nonmenu-event ?a))
      (call-interactively #'eglot-code-actions)))
  (eglot--signal-textDocument/didChange)
  (wait-for (1- (length before)))
  (let ((text (buffer-substring-no-properties (point-min) (point-max)))
        (after (findings)))
    (with-temp-file (getenv "RESULT")
      (insert (json-encode (list (cons 'before before) (cons 'titles (apply #'vector titles)) (cons 'after after) (cons 'text text)))))))
(kill-emacs 0)
