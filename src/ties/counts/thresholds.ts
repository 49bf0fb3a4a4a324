/** What still counts as speaking of it when a figure only has to be borne out. */
export const RELATED = 0.22;
/** How sure it must be that two figures count the same thing. */
export const SAME_THING = 0.6;
/** A figure that is no more like another than this is the same number of something else. */
export const UNLIKE = 0.3;
/** Sentences that say the same but for their figures. */
export const VERBATIM = 0.8;
/** A sentence shorter than this many features could stand anywhere. */
export const SUBSTANTIAL = 7;
/** A sentence that speaks of a highlight this much less than another one is about something else. */
export const CLOSE = 0.85;
