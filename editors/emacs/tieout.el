;;; tieout.el --- Warnings of tieout while you write, through eglot -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "26.3") (eglot "1.8"))

;;; Commentary:

;; Put this file into your `load-path' and write in your configuration:
;;
;;   (require 'tieout)
;;   (add-hook 'markdown-mode-hook #'eglot-ensure)
;;   (add-hook 'text-mode-hook #'eglot-ensure)
;;
;; Findings are shown by flymake.  `eglot-code-actions' offers the repairs.

;;; Code:

(require 'eglot)

(defgroup tieout nil
  "Consistency of reports."
  :group 'text)

(defcustom tieout-command '("tieout" "lsp" "--stdio")
  "The command of the language server, with its arguments."
  :type '(repeat string))

(defcustom tieout-hold-back 800
  "What is new in the sentence being typed waits so many milliseconds.
With 0 everything is shown at once."
  :type 'integer)

(defclass tieout-server (eglot-lsp-server) ()
  "The language server of tieout.")

(cl-defmethod eglot-initialization-options ((_server tieout-server))
  "Pass on the settings."
  (list :holdBack tieout-hold-back))

(defun tieout--contact (&rest _)
  "The class of the server, and its command."
  (cons 'tieout-server tieout-command))

(add-to-list 'eglot-server-programs '((markdown-mode text-mode) . tieout--contact))

(provide 'tieout)

;;; tieout.el ends here
