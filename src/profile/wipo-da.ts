import type { ProfileData } from "./profile.ts";

/** Reports on the recommendations of an agenda: every recommendation with the same seven sections. */
export const wipoDa: ProfileData = {
  id: "wipo-da",
  entry: {
    labels: { zh: ["建议"], en: ["Recommendation", "Recommendations"] },
    fixedText: true,
    consecutive: true,
  },
  sections: [
    {
      role: "departments",
      names: {
        zh: ["相关产权组织部门", "相关部门"],
        en: ["Relevant WIPO Sectors", "Relevant WIPO Sector(s)", "Relevant Sectors"],
      },
      required: true,
      repeats: true,
    },
    {
      role: "codes",
      names: {
        zh: ["相关预期成果"],
        en: ["Relevant Expected Results", "Relevant Expected Result(s)", "Relevant WIPO Expected Results"],
      },
      required: true,
      repeats: true,
    },
    {
      role: "implementation",
      names: { zh: ["落实工作"], en: ["Implementation", "Implementation Work", "Implementation Strategies"] },
      required: true,
    },
    {
      role: "projects",
      names: {
        zh: ["相关发展议程项目", "相关项目"],
        en: ["Relevant DA Projects", "Relevant Development Agenda Projects", "Related DA Projects"],
      },
      required: true,
      repeats: true,
    },
    { role: "highlights", names: { zh: ["亮点"], en: ["Highlights"] }, required: true },
    {
      role: "activities",
      names: {
        zh: ["活动/成果", "活动和成果"],
        en: ["Activities/Achievements", "Activities and Achievements", "Activities/Results", "Achievements"],
      },
      required: true,
    },
    {
      role: "references",
      names: {
        zh: ["其他相关报告/文件", "其他相关报告和文件"],
        en: ["Other Relevant Reports/Documents", "Other Relevant Reports and Documents", "Relevant Reports/Documents"],
      },
      required: true,
      repeats: true,
    },
  ],
  codes: {
    form: String.raw`\d\.\d`,
    words: { zh: ["预期成果"], en: ["Expected Results", "Expected Result"] },
  },
  ordered: true,
  series: [
    "CDIP",
    "SCCR",
    "SCT",
    "SCP",
    "PCDA",
    "CWS",
    "WO/GA",
    "WO/CC",
    "WO/PBC",
    "WIPO/GRTKF/IC",
    "WIPO/ACE",
    "PCT/WG",
  ],
  fullAnswers: { zh: ["不适用", "无"], en: ["Not applicable", "N/A", "None"] },
};
