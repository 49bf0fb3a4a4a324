--- tieout in Neovim 0.7 and later. Put this file into `lua/` of your configuration and write in `init.lua`:
---   require("tieout").setup()
--- Findings are shown as diagnostics while you write; repairs are code actions (`vim.lsp.buf.code_action()`).
local M = {}

local defaults = {
  -- Where the command is: `{ "npx", "tieout", "lsp", "--stdio" }` takes the one of the project.
  cmd = { "tieout", "lsp", "--stdio" },
  filetypes = { "markdown", "text" },
  -- What is new in the sentence being typed waits so many milliseconds; 0 shows everything at once.
  hold_back = 800,
  -- The folder of a report is the nearest one with such a file in it.
  root_files = { "tieout.yml", ".textlintrc", ".textlintrc.json", ".textlintrc.yml", "package.json", ".git" },
  -- Further settings of `vim.lsp.start_client`, such as `on_attach`.
  client = {},
}

local function parent(path)
  return vim.fn.fnamemodify(path, ":h")
end

local function root_of(file, names)
  local folder = parent(file)
  while true do
    for _, name in ipairs(names) do
      local path = folder .. "/" .. name
      if vim.fn.filereadable(path) == 1 or vim.fn.isdirectory(path) == 1 then
        return folder
      end
    end
    if parent(folder) == folder then
      return parent(file)
    end
    folder = parent(folder)
  end
end

--- One server for each folder, for all reports in it.
local running = {}

local function attach(options, buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  if vim.bo[buffer].buftype ~= "" or file == "" then
    return
  end
  local root = root_of(vim.fn.fnamemodify(file, ":p"), options.root_files)
  local id = running[root]
  if not id or not vim.lsp.get_client_by_id(id) then
    id = vim.lsp.start_client(vim.tbl_extend("force", {
      name = "tieout",
      cmd = options.cmd,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      init_options = { holdBack = options.hold_back },
    }, options.client))
    running[root] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

--- @param given table? what is to be other than in `defaults`
function M.setup(given)
  local options = vim.tbl_extend("force", defaults, given or {})
  local group = vim.api.nvim_create_augroup("tieout", { clear = true })
  vim.api.nvim_create_autocmd("FileType", {
    group = group,
    pattern = options.filetypes,
    callback = function(event)
      attach(options, event.buf)
    end,
  })
end

return M
