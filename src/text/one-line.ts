/** Words without the white space around them, and with one space where there are more: blanked markup leaves gaps. */
export const oneLine = (text: string): string => text.trim().replaceAll(/\s+/gu, " ");
