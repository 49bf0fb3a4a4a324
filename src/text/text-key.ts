/**
 * What a text says, for comparison: no case, no white space, no punctuation, full-width signs as their ASCII forms.
 * Figures stay, since two paragraphs that differ in a figure are not the same.
 */
export const textKey = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/[\p{P}\p{S}\s]+/gu, "");
