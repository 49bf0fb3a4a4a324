/**
 * An English report on an agenda, made up and free of slips: the examples have one in Chinese only, and slips of documents,
 * codes, statuses and sections need one to be planted in.
 */
const SUBJECTS = [
  ["fishing ports", "harbour registers", "Northern Fisheries"],
  ["village libraries", "reading rooms", "Public Reading"],
  ["mountain schools", "evening classes", "Rural Teaching"],
  ["river ferries", "crossing permits", "Inland Transport"],
  ["craft markets", "stall licences", "Craft Promotion"],
  ["seed banks", "storage cellars", "Crop Heritage"],
  ["weather stations", "storm warnings", "Weather Service"],
  ["town archives", "map collections", "Archive Care"],
  ["health posts", "vaccine records", "Village Health"],
  ["radio studios", "local bulletins", "Community Radio"],
] as const;

const DEPARTMENTS = ["Regional Cooperation Sector", "Training Sector", "Records Sector", "Communications Sector"];

export function agendaReport(): string {
  const entries = SUBJECTS.map(([places, things, project], i) => {
    const n = i + 1;
    const [held, people, sites] = [12 + 3 * i, 240 + 17 * i, 31 + 2 * i];
    const code = `${1 + (i % 4)}.${1 + (i % 3)}`;
    const other = `${1 + ((i + 1) % 4)}.${1 + ((i + 1) % 3)}`;
    const shared = SUBJECTS[(i + 3) % SUBJECTS.length]!;
    const symbol = (k: number): string => `QDA/${10 + (k % SUBJECTS.length)}/${3 + (k % SUBJECTS.length)}`;
    const list = [4, 6, 8, 9, 11, 13, 15, 17].map((session) => `QDA/${session}/2`);
    return `## Recommendation ${n}

The Organization shall support ${places} in member countries and keep the public informed of what they do.

### Relevant WIPO Sectors

${DEPARTMENTS[i % 4]}; ${DEPARTMENTS[(i + 1) % 4]}

### Relevant Expected Results

${[code, other].sort().join(", ")}

### Implementation

Work on ${places} began at the third session and follows the plan that the members adopted.

### Relevant DA Projects

Completed projects: QDA/3/${20 + i}, QDA/5/${20 + ((i + 3) % SUBJECTS.length)}.

Ongoing projects:

- ${project} through shared ${things} (${symbol(i + 2)})
- ${shared[2]} through shared ${shared[1]} (${symbol(i + 5)})

### Highlights

- The Organization held ${held} workshops on ${things} for the staff of ${places}.
- In all, ${people} clerks from ${places} finished the course on ${things}.
- The database of ${things} grew to ${sites} collections from ${places}.

### Activities/Achievements

During the period the Organization held ${held} workshops on ${things} for the staff of ${places}, most of them in spring. The
course on ${things} was finished by ${people} clerks from ${places}. The database of ${things} grew to ${sites} collections
from ${places} and is open to the public (Expected Result ${code}). The members discussed the progress report (QDA/${4 + i}/5).

### Other Relevant Reports/Documents

Reports considered by the QDA: ${list.join(", ")}.
`;
  });
  return `# Report on the implementation of the agenda (July 2024 to June 2025)

This report covers the period from July 2024 to June 2025 and was written for the members of the committee.

${entries.join("\n")}`;
}
