/** A list of words as one writes it: parted by white space. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
