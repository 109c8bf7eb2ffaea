/** A time range inside a sentence: left to right, whatever the sentence is (U+2066 … U+2069). */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** A name or title inside a sentence: its own direction, without disturbing its neighbours (U+2068 … U+2069). */
export const ownDirection = (text: string): string => `\u2068${text}\u2069`;
