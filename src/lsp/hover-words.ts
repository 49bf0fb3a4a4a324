/** What a hover says, in the languages of the messages. */
export const HOVER_WORDS = {
  en: {
    holds: "agrees",
    broken: "**disagrees**",
    unchecked: "not checked",
    once: "stated once: nothing else in the report was found to speak of it",
    mentions: (count: number): string => (count === 1 ? "mentioned here only" : `mentioned ${count} times`),
    more: (count: number): string => `and ${count} more`,
  },
  zh: {
    holds: "一致",
    broken: "**不一致**",
    unchecked: "未核对",
    once: "仅此一处：报告中没有找到与之对应的数字",
    mentions: (count: number): string => (count === 1 ? "仅此一处提及" : `共提及${count}次`),
    more: (count: number): string => `另有${count}处`,
  },
} as const;
