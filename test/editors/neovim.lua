-- Played by Neovim: opens REPORT, tells what is shown, repairs the first finding, and tells what is left. Written to RESULT.
package.path = vim.env.PLUGIN .. "/?.lua;" .. package.path
require("tieout").setup({ cmd = { vim.env.NODE, vim.env.TIEOUT, "lsp", "--stdio" }, hold_back = 0 })
vim.cmd("filetype on")
vim.cmd("edit " .. vim.env.REPORT)
local buffer = vim.api.nvim_get_current_buf()

local function findings()
  return vim.tbl_map(function(found)
    return { line = found.lnum + 1, from = found.col, to = found.end_col, severity = found.severity, source = found.source, code = found.user_data.lsp.code, message = found.message }
  end, vim.diagnostic.get(buffer))
end

local function wait(count)
  vim.wait(20000, function()
    return #vim.diagnostic.get(buffer) == count
  end, 20)
end

wait(tonumber(vim.env.FINDINGS))
local before = findings()

-- What a key for code actions does, with the first repair chosen.
vim.api.nvim_win_set_cursor(0, { before[1].line, before[1].from })
local titles = {}
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    table.insert(titles, item[2] and item[2].title or item.title)
  end
  choose(items[1], 1)
end
vim.lsp.buf.code_action({ context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer) } })
wait(#before - 1)

local result = { before = before, titles = titles, after = findings(), text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") }
vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.RESULT)
vim.cmd("qa!")
