import type { LanguagePack } from "./pack.ts";
import { words } from "./words.ts";
import { zhRatios } from "./zh-ratios.ts";

const HAN_DIGIT = "[一二三四五六七八九]";
/** A space, or a line break with the indentation behind it. */
const GAP = String.raw`\s{0,4}`;
const YEAR = String.raw`(?<!\d)(?<y>(?:19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3})`;
const MONTH = String.raw`(?<m>\d{1,2}|十[一二]?|${HAN_DIGIT})`;
const DAY = String.raw`(?<d>\d{1,2}|[二三]?十${HAN_DIGIT}?|${HAN_DIGIT})`;
const TO = "(?:[-–—~～]|至|到)";
const TO_DAY = String.raw`(?:${GAP}(?:${TO}|、)${GAP}(?<d2>\d{1,2}))?`;
const WEEKDAY = String.raw`(?:[（(\s]?(?:星期|周|礼拜)(?<wd>{weekday})(?:[、和至到-]?(?:星期|周|礼拜)?(?<wd2>{weekday}))?(?:[）)]|(?=[\s，。,、；至到-]|$|上午|下午|晚)))?`;
const MONTH_PART = "(?<part>初(?![步级创始期稿])|上旬|中旬|下旬|底(?![部线层稿])|末(?!端))?";
const YEAR_PART =
  "上半年|下半年|年初|年中|年底|年末|春季|夏季|秋季|冬季|初(?![步级创始期稿])|底(?![部线层稿])|末(?!端)";
/** 中期 of a year, not of a medium-term plan. */
const MIDDLE = "中期(?!战略|计划|规划|支出|财政|预算|评|审|报告|展望|框架|目标)";
const BARE_MONTH = String.raw`(?<![\d.第每这那前后近几数十])`;

export const zh: LanguagePack = {
  id: "zh",
  spaced: false,
  place: { comma: "，", line: "第{line}行" },
  numbers: {
    han: true,
    scales: { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, 千: 1e3 },
    group: ",，",
    decimal: ".",
    range: { to: String.raw`\s?(?:至|到|-|–|—|~|～)\s?`, change: "[从由]$" },
  },
  notFigures: [
    // Some, not how many: 几十个, 数百名, 十几个, 二三十人
    "(?<![总人次份件户篇个指倍级位字页分参函基系多少无复])数[十百千万亿]+",
    "几[十百千万亿]+",
    String.raw`[\d一二两三四五六七八九十百千]{1,8}几[十百千万亿]*`,
    // Parts: 三分之二, 千分之五
    String.raw`[\d一二三四五六七八九十]{1,8}分之[\d一二三四五六七八九十百千]+`,
    String.raw`[千万]分之[\d一二三四五六七八九十百千]+`,
    // Times and ages: 3点30分, 二十一世纪, 90年代
    String.raw`(?<!\d)\d{1,2}\s?[点时](?:\s?\d{1,2}\s?分|钟|整|半|(?=[，。、至到-]))`,
    "[一二两三四五六七八九十]{1,3}点(?:[一二三四五六七八九十]{1,3}分|钟|整|半)",
    String.raw`[\d一二三四五六七八九十]{1,3}世纪`,
    String.raw`(?<!\d)(?:\d{2}|\d{4})年代(?!表)`,
    String.raw`(?<![\d月第]|月\s)\d{1,4}号(?!召)`,
    // Names and set phrases
    String.raw`\d{4}年后?[^\d，。；了的在]{0,6}议程`,
    String.raw`[\d一二三四五六七八九十]{1,3}国集团`,
    String.raw`(?<![\d.])\d[\d.]*\s?版本(?!数)`,
    "第三方(?![面案])|[两三四]方(?![面案法式])|第[一二三]世界|第一手|第一线",
    "一起(?![案事纠诉])|进一步|一步步|一次性(?!别)|一部分|一方面|一带一路|一揽子|双十一|万国|千家万户|十字",
    "一(?:般|并|直|旦|些|定|样|同|律|经|再|贯|系列)",
  ],
  hedges: {
    before: {
      大约有: "about",
      大约: "about",
      大概: "about",
      约有: "about",
      约为: "about",
      约: "about",
      接近: "nearly",
      将近: "nearly",
      近: "nearly",
      超过了: "over",
      超过: "over",
      超: "over",
      多于: "over",
      高于: "over",
      大于: "over",
      逾: "over",
      不止: "over",
      至少: "atLeast",
      不少于: "atLeast",
      不低于: "atLeast",
      不下: "atLeast",
      最少: "atLeast",
      不到: "under",
      不足: "under",
      少于: "under",
      低于: "under",
      小于: "under",
      多达: "atMost",
      最多: "atMost",
      不超过: "atMost",
      不高于: "atMost",
      不多于: "atMost",
      至多: "atMost",
    },
    none: words("签约 节约 条约 公约 合约 特约 预约 邀约 履约 违约 缔约 纽约 制约 最近 附近 靠近 邻近 贴近"),
    after: {
      多: "over",
      余: "over",
      来: "about",
      以上: "atLeast",
      以下: "atMost",
      左右: "about",
      上下: "about",
      "+": "over",
    },
    afterUnit: { 以上: "atLeast", 以下: "atMost", 左右: "about", 上下: "about" },
  },
  percent: { before: ["百分之"], after: ["%", "％"], points: ["个百分点"] },
  currencies: words("瑞士法郎 瑞郎 美元 欧元 人民币 英镑 日元 港元 元 US$ $ € ¥ ￥ £"),
  measures: words(
    `个 名 位 人次 人 项 份 件 次 场 家 所 座 种 类 条 篇 本 册 部 集 届 期 轮 批 组 套 台 处 门 款 宗 起 例 页 笔 张 封 倍
     国 支 只 户 间 课时 学时 小时 分钟 天 周 年 岁 吨 公里 公顷 平方米 千米 米 颗 辆 艘 架 枚 栋 幢 首 幅 卷 堂 节 档 版 票
     句 字 行 步 层 级 阶段 方面`,
  ),
  notMeasures: [
    "项目(?![标的录])|部门|部分|版本|页面|期刊(?![物登出])|期间|级别|层面|步骤|节点|节目|字节|字符|字段|行动|行业|行政",
    "人员|人口|人才|人类|名单|名称|名义|位置|位于|组织|集团|集体|家庭|场景|场所|类型|类别|条件|条款|条例|批准|套件",
    "周年|周期|周边|年代|年级|年度|年报|年期|天空|门户|支持|只有|只能|例如|起草|起点|处理|处于|间接|间隔|份额|本来|种子|所有|米兰|台湾",
  ],
  looseMeasures: words("个 项 份 件 次 场 名 位 人 家 所 种 条 篇 起 例 届 期"),
  generalMeasures: words("个 项 次 种"),
  ordinals: { before: ["第"], after: [], words: { 首: 1 } },
  labelWords: [],
  dates: {
    months: {},
    weekdays: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 0, 天: 0 },
    points: [
      // 2021年5月3日（周一）, 2021年5月3-5日
      String.raw`${YEAR}${GAP}年${GAP}${MONTH}${GAP}月${GAP}${DAY}${TO_DAY}${GAP}[日号]${WEEKDAY}`,
      // 2021年1-6月, 2021年5月底, 2021年（5月）
      String.raw`${YEAR}${GAP}年${GAP}${MONTH}${GAP}${TO}${GAP}(?<m2>\d{1,2})${GAP}月`,
      String.raw`${YEAR}${GAP}年${GAP}${MONTH}${GAP}月份?${MONTH_PART}`,
      String.raw`${YEAR}${GAP}年${GAP}[（(]${GAP}${MONTH}${GAP}月份?[）)]`,
      // 2021年第一季度, 2021Q1
      String.raw`${YEAR}${GAP}年?${GAP}第?(?<q>[一二三四1-4])季度`,
      String.raw`${YEAR}${GAP}年?${GAP}Q(?<q>[1-4])(?!\d)`,
      // 2022/23两年期, 2022-2026年
      String.raw`${YEAR}${GAP}(?:${TO}|/)${GAP}(?<y2>(?:19|20)\d{2}|\d{2})(?!\d|[-/.]\d|${GAP}年${GAP}(?:${YEAR_PART}|${MIDDLE}|第?[一二三四1-4]季度|\d{1,2}${GAP}月))(?:${GAP}年度?)?(?:期间)?(?:两年期|双年度|学年)?`,
      // 2021年上半年; the 2021 of: 2021-2022年上半年
      String.raw`${YEAR}${GAP}年${GAP}(?<part>${YEAR_PART}|${MIDDLE})`,
      String.raw`${YEAR}(?=${GAP}${TO}${GAP}(?:19|20)\d{2}${GAP}年)`,
      String.raw`${YEAR}${GAP}年(?!代(?!表))度?`,
      // 2021-05-03, 2021.5.3
      String.raw`${YEAR}-(?<m>\d{2})-(?<d>\d{2})(?![\d-])`,
      String.raw`${YEAR}[/.](?<m>0?[1-9]|1[0-2])[/.](?<d>0?[1-9]|[12]\d|3[01])(?![\d./])`,
      // 5月3日, 5月3-5日, 3-5月, 5月底
      String.raw`${BARE_MONTH}${MONTH}${GAP}月${GAP}${DAY}${TO_DAY}${GAP}[日号]${WEEKDAY}`,
      String.raw`${BARE_MONTH}${MONTH}${GAP}${TO}${GAP}(?<m2>\d{1,2})${GAP}月份?(?!\d)`,
      String.raw`${BARE_MONTH}${MONTH}${GAP}月份?${MONTH_PART}(?!\d)`,
      // the 5日 of: 5月3日至5日, 5月3日和5日
      String.raw`(?<![\d.])${DAY}${GAP}日(?![元本内常报期益])${WEEKDAY}`,
    ],
    parts: {
      上半年: { months: [1, 6] },
      下半年: { months: [7, 12] },
      春季: { months: [3, 5] },
      夏季: { months: [6, 8] },
      秋季: { months: [9, 11] },
      冬季: { months: [1, 12] },
      年初: { months: [1, 3] },
      年中: { months: [5, 8] },
      年底: { months: [10, 12] },
      年末: { months: [10, 12] },
      中期: { months: [4, 9] },
      初: { months: [1, 3], days: [1, 10] },
      底: { months: [10, 12], days: [21, 31] },
      末: { months: [10, 12], days: [21, 31] },
      上旬: { days: [1, 10] },
      中旬: { days: [11, 20] },
      下旬: { days: [21, 31] },
    },
    to: String.raw`\s*(?:至|到|—+|–|-|~|～|－|―)\s*`,
    and: String.raw`\s*(?:、|和|以及|及|与)\s*`,
    yearFirst: true,
  },
  tense: {
    future: words("将 计划 拟 预计 预期 有望 即将 打算 安排在 定于 下一 今后 届时 不晚于 之前 目标"),
    past: words("了 已 曾 过"),
    background: words("截至 截止 自 从 自从 到 直到 早在 此前 继 以来 启动以来 根据"),
    comparison: words("相比 比上 较上 同期 上一 上期 上年 去年 此前 前一"),
    backgroundAfter: words("以来 以前 之前 起"),
    futureAfter: words("将 计划 拟"),
  },
  reportingPeriod: words(
    "报告期内 报告期间 在报告期 报告所述期间 报告所涉期间 审评所涉期间 审议所涉期间 本期内 本报告期",
  ),
  periodWords: ["期间", "报告"],
  parts: ["其中", "包括", "占", "内有"],
  additions: words("另有 另外 另 此外 新增 新 又有 再 其他 其余 剩余 还有 还"),
  targets: words("计划 拟 预计 预期 目标为 目标是 力争 争取"),
  amounts: ["(?:总?数量?|总量)(?:已经?)?(?:达到?|为|是|共计?|合计|增至|升至)?", "(?:已经?)?(?:达到?|共计|合计|总计)"],
  fillers: words("的 新的 不同的 不同 相关 主要"),
  ratios: zhRatios,
  references: {
    patterns: [
      { kind: "annex", source: "附件{n}" },
      { kind: "annex", source: "附录{n}" },
      { kind: "table", source: String.raw`(?<![代仪图报列填发])表\s*{n}` },
      { kind: "figure", source: String.raw`(?<![地企意试版力])图\s*{n}` },
      { kind: "section", source: "第{n}节" },
      { kind: "chapter", source: "第{n}章" },
      { kind: "paragraph", source: "第{n}段" },
      { kind: "footnote", source: "脚注{n}" },
    ],
    and: String.raw`\s*(?:、|和|以及|及|与|,|，)\s*`,
    to: String.raw`\s*(?:至|到|—|–|-|~|～)\s*`,
    own: words("本文件的 本文件 本报告的 本报告 本文 上述 下述 下列 以下"),
    other: words("独立审查 审查 审评 审计 评价 评估 总结 报告 文件 决定 协定 条约 公约 议定书 决议"),
    otherAfter: [],
    here: [
      "(?:[见看阅]|点击|单击)(?:此处|这里)",
      "在(?:此|此处|这里)(?:查阅|查看|查询|下载|获取|浏览)",
      "此(?:链接|网址)",
      "(?:以下|下列|如下)(?:链接|网址|网站)",
    ],
    document: ["文件"],
    addressFollows: [
      String.raw`(?:网页|网站|网址|链接|门户)\s*(?:为|是|如下)?\s*[：:]`,
      String.raw`(?:可见|详见|参见|请见|查阅|查看|查询|访问|下载|地址)\s*(?:为|是|如下)?\s*[：:]\s*$`,
    ],
  },
  lists: {
    following: words("以下 下列 如下 下述"),
    listing: words("分别为 分别是 由 即"),
    selection: words("包括 例如 比如 诸如 如： 其中 特别是 尤其 主要是 主要有 部分"),
    open: words("等 等等 …… …"),
    and: words("以及 和 及 与"),
    namesWithAnd: words(
      "波斯尼亚和黑塞哥维那 特立尼达和多巴哥 安提瓜和巴布达 圣基茨和尼维斯 圣文森特和格林纳丁斯 圣多美和普林西比",
    ),
    vague: words("若干 一些 多 数 几 各 其他 其它 其余 少数 个别 部分"),
    inTotal: words("共计 合计 总计 总共 一共 累计 共"),
    complements: [["女", "男"]],
    notItems: words("年 个月 月 周 天 日 小时 分钟 次 倍 岁 人次 名 人 位 公里 米 吨 户"),
  },
  sentences: { hard: "。！？", soft: "!?", abbreviations: [] },
  quotes: [
    ["《", "》"],
    ["“", "”"],
    ["「", "」"],
    ["『", "』"],
  ],
  statuses: {
    ongoing: ["正在(?:进行|开展|实施|执行|落实)", "(?:进行|实施|执行)中", "(?:尚未|未)完成"],
    completed: ["已经?(?:全部|成功|圆满)?(?:完成|结束|结项)"],
    mainstreamed: ["纳入(?:了)?主流", "主流化"],
    told: {
      ongoing: [
        "^[^，]{0,10}(?:正在|仍在|继续)[^，]{0,6}(?:进行|开展|实施|执行|落实)",
        "^[^，]{0,10}(?:尚未|仍未)完成",
        "^[^，]{0,10}(?:进行|实施|执行)中",
      ],
      completed: [
        "^[^，]{0,8}(?:已经?|业已)[^，]{0,14}(?:完成|结束|结项)(?!报告)",
        "^[^，]{0,8}于[^，]{0,12}(?:完成|结束|结项)(?!报告)",
      ],
    },
    none: [
      "将(?!以下|已)(?:在|于)?[^，已]{0,14}(?:完成|结束|结项)",
      "(?:预计|计划|有望|拟)[^，]{0,20}(?:完成|结束)",
      "第[二三四]阶段",
      "[初首]步|部分(?:完成|结束)",
    ],
    link: "的?(?:[^，。；：“《]{0,8}项目)?[“《]?",
    projects: words("发展议程项目 试点项目 项目"),
    annexes: words("附件 附录"),
  },
  names: {
    links: words("of the and for on in to de"),
    endings: words(
      `组织 委员会 中心 项目 计划 基金 基金会 数据库 平台 部门 办公室 研究所 研究院 学院 大学 协会 学会 联合会 联盟 论坛 大会 峰会 公约 协定
       条约 议定书 议程 宣言 系统 网络 公司 集团 工作组 工作队 小组 门户 指数 倡议 机制 框架 实验室 竞赛 服务台 局 银行 医院 国家`,
    ),
    joiners: words("和 与 及 、 暨"),
    telling: [
      ..."东西南北中上下左右前后内外大小高低多少新旧老男女正副总分各本此两双单零一二三四五六七八九十百千万首末初甲乙丙丁某另再每",
    ],
    outside: [..."的了在于该已将被正也都就而且或是其这那从所下对向把由个"],
  },
  sections: {
    highlights: words(
      "亮点 本期亮点 要点 摘要 概要 内容提要 重点 主要成果 工作亮点 本月亮点 本周亮点 亮点摘要 重点摘要",
    ),
    references: words("参考文献 参考资料 相关文件 相关链接 引用"),
    outlook: words("下一步 下一步计划 后续计划 后续工作 展望 下期计划 下月计划"),
  },
  responsible: [
    "(?:负责|责任|主管|牵头|主办|承办|相关|归口)(?:部门|单位|司局|处室|机构|团队|小组)",
    "负责人|责任人|联系人|牵头人",
  ],
  stopWords: [..."的了并已也和及与在于将对等又还由向就中个项而且该其"],
  placeholders: {
    gaps: [],
    phrases: [
      "(?:[?？]{2,}|待定)(?=\\s?(?:[个名位人项份件次场家种条篇台届期年月日%％]|万|亿))",
      "(?:此处|这里|在此)(?:插入|填写|填入|补充)|待(?:补充|填写?|补)(?=[^\u4e00-\u9fff]|$)",
      "(?<=[（(【\\[])(?:数据|数字|内容|日期|名称)?待(?:补充|补|填|核实?|更新)[^（()）\\]】]{0,20}(?=[）)】\\]])",
      "(?<![○〇◯])[○◯]{2,}",
      "(?<=[年月\\s])(?:X|×|＿)(?=[月日])",
    ],
    open: ["(?<=^|[（(【\\[：:|]\\s*)(?:待定|待确认|待确定|另行通知)(?=\\s*(?:[）)】\\]。；;|]|$))"],
    notes: [
      "请(?:核实|核对|确认|补充|填写|填入|更新|检查|提供|说明|插入|描述|删除|修改)",
      "(?:待|需要?|尚需)(?:核实|核对|确认|补充|填写|更新|补|填|查)",
      "(?:插入|填写|填入|编者注[:：]请|存疑)",
    ],
    slots: ["日期|年份|月份|姓名|名称|数字|数量|地点|(?:请)?填写[^\\]】]{0,20}|[X×]{1,4}"],
    requests: [
      "请(?:在此|在这里|于此处)?(?:说明|描述|填写|填入|列出|列明|补充|简述|概述|注明|提供)",
      "(?:在此|此处)(?:填写|说明|描述|列出|插入)",
    ],
    spokenOf: {
      before: ["中的", "一个", "所有", "这些", "移除", "删除", "去掉"],
      // XXX同学: a name that is not told.
      after: [
        ...words("世纪 列表 清单 事项 状态 注释 标记 标签 文件"),
        ...words("同学 先生 女士 老师 同志 教授 医生 律师 法官"),
      ],
    },
  },
};
