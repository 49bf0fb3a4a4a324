import { defineRule, isBroken, placeName, words, type StatusTie } from "#rule";

/**
 * A project moves from one list to another in one entry and is forgotten in the next. Its places are found by its symbol
 * or its title, its status by the words that introduce the list or follow its name.
 */
export default defineRule({
  id: "status-conflict",
  category: "timeline",
  since: "0.1.0",
  summary: "Reports a project that is completed here and ongoing there.",

  messages: {
    ongoing: {
      en: '"{project}" is ongoing here, but completed in {place}',
      zh: '"{project}"在此处正在进行，而在{place}已完成',
    },
    done: {
      en: '"{project}" is completed here, but still ongoing in {place}',
      zh: '"{project}"在此处已完成，而在{place}仍在进行',
    },
    completed: {
      en: '"{project}" is completed here, and completed and mainstreamed in {place}',
      zh: '"{project}"在此处列为已完成，而在{place}列为已完成并已纳入主流',
    },
    mainstreamed: {
      en: '"{project}" is completed and mainstreamed here, and only completed in {place}',
      zh: '"{project}"在此处列为已完成并已纳入主流，而在{place}只列为已完成',
    },
    here: { en: '"{project}" here too', zh: '此处的"{project}"也是如此' },
    there: { en: '"{project}" has the other status here', zh: '此处的"{project}"状态不同' },
  },

  options: {
    classes: {
      type: "boolean",
      default: true,
      description: "Also tell projects that are completed from those that are completed and mainstreamed.",
    },
  },

  *check(report, { options }) {
    for (const tie of report.ties.statuses.filter(isBroken)) {
      const { at, places, other, verdict } = tie;
      const message = messageFor(tie);
      if (!options.classes && (message === "completed" || message === "mainstreamed")) continue;
      yield {
        message,
        certainty: verdict.certainty,
        at,
        data: { project: words(report, at), place: placeName(report, other.places[0]!) },
        related: [
          ...other.places.map((place) => ({
            message: "there" as const,
            at: place,
            data: { project: words(report, place) },
          })),
          ...places
            .slice(1)
            .map((place) => ({ message: "here" as const, at: place, data: { project: words(report, place) } })),
        ],
      };
    }
  },
});

function messageFor({ status, other }: StatusTie) {
  if (status === "ongoing") return "ongoing";
  return other.status === "ongoing" ? "done" : status;
}
