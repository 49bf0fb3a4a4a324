import { expect, test } from "vitest";
import { en } from "../../lang/en.ts";
import { zh } from "../../lang/zh.ts";
import { factDrawer } from "./draw.ts";

const drawZh = factDrawer(zh, ["建议"]);
const drawEn = factDrawer(en);

test("symbols of documents, with revisions and reissues", () => {
  expect(
    drawZh(
      "CDIP/24/7、WO/PBC/34/7、WIPO/ACE/12/14",
      "CDIP/24/7 Rev.、CDIP/16/7 Rev. 2。",
      "CDIP/3/INF/2中、CDIP/5/REF_CDIP/4/5 Rev.、CDIP/8/REF/CDIP/7/4 Rev.",
      "文件CDIP/28，（CDIP/19）",
      "ＣＤＩＰ／２４／７",
    ),
  ).toMatchInlineSnapshot(`
    "CDIP/24/7、WO/PBC/34/7、WIPO/ACE/12/14
      CDIP/24/7 symbol CDIP 24 7
      WO/PBC/34/7 symbol WO/PBC 34 7
      WIPO/ACE/12/14 symbol WIPO/ACE 12 14
    CDIP/24/7 Rev.、CDIP/16/7 Rev. 2。
      CDIP/24/7 Rev. symbol CDIP 24 7
      CDIP/16/7 Rev. 2 symbol CDIP 16 7
    CDIP/3/INF/2中、CDIP/5/REF_CDIP/4/5 Rev.、CDIP/8/REF/CDIP/7/4 Rev.
      CDIP/3/INF/2 symbol CDIP 3 2
      CDIP/5/REF_CDIP/4/5 Rev. symbol CDIP 5 4 5
      CDIP/8/REF/CDIP/7/4 Rev. symbol CDIP 8 7 4
    文件CDIP/28，（CDIP/19）
      CDIP/28 symbol CDIP 28 (document)
      CDIP/19 symbol CDIP 19
    ＣＤＩＰ／２４／７
      ＣＤＩＰ／２４／７ symbol CDIP 24 7"
  `);
});

test("other series of the UN", () => {
  expect(drawEn("A/RES/70/1, A/76/6, S/2021/12, E/CN.4/2005/1, A/C.3/76/L.5, document WO/GA/54/10 Add. 1"))
    .toMatchInlineSnapshot(`
    "A/RES/70/1, A/76/6, S/2021/12, E/CN.4/2005/1, A/C.3/76/L.5, document WO/GA/54/10 Add. 1
      A/RES/70/1 symbol A/RES 70 1
      A/76/6 symbol A 76 6
      S/2021/12 symbol S 2021 12
      E/CN.4/2005/1 symbol E/CN.4 2005 1
      A/C.3/76/L.5 symbol A/C.3 76 5
      WO/GA/54/10 Add. 1 symbol WO/GA 54 10 (document)"
  `);
});

test("slips of form are read", () => {
  expect(drawZh("CDIP10/9、CDIP/19/11/Rev.、CDIP/20/10Rev.、CDIP/9/10 Rev 1、CDIP/18/6 Rev、CDIP/17/9"))
    .toMatchInlineSnapshot(`
    "CDIP10/9、CDIP/19/11/Rev.、CDIP/20/10Rev.、CDIP/9/10 Rev 1、CDIP/18/6 Rev、CDIP/17/9
      CDIP10/9 symbol CDIP 10 9
      CDIP/19/11/Rev. symbol CDIP 19 11
      CDIP/20/10Rev. symbol CDIP 20 10
      CDIP/9/10 Rev 1 symbol CDIP 9 10
      CDIP/18/6 Rev symbol CDIP 18 6
      CDIP/17/9 symbol CDIP 17 9"
  `);
});

test("a year or a word behind a symbol is not of it", () => {
  expect(drawZh("CDIP/24/14 Rev. 2022年，CDIP/24/14附件二")).toMatchInlineSnapshot(`
    "CDIP/24/14 Rev. 2022年，CDIP/24/14附件二
      CDIP/24/14 Rev. symbol CDIP 24 14
      2022年 2022-01-01..2022-12-31 year
      CDIP/24/14 symbol CDIP 24 14
      附件二 annex 2 (other)"
  `);
  expect(drawEn("CDIP/20/2 Review of 12 projects")).toMatchInlineSnapshot(`
    "CDIP/20/2 Review of 12 projects
      CDIP/20/2 symbol CDIP 20 2
      12 count 12"
  `);
});

test("what is no symbol", () => {
  const text = "TCP/IP, 24/7, CI/CD, N/A, A4/B5, AMD64/ARM64, FY22/23, and/or, I/O";
  expect(drawEn(text)).toBe(text);
});
