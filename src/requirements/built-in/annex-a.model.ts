/** The four themes of Annex A of ISO/IEC 27001:2022, by the first part of their numbers, with how many numbers each has. */
export const annexAThemes = { '5': 37, '6': 8, '7': 14, '8': 34 } as const;
export type AnnexATheme = keyof typeof annexAThemes;

/** The 93 numbers of Annex A, in order. What they are about is said in our own words, in the catalogues of texts. */
export const annexANumbers: readonly string[] = Object.entries(annexAThemes).flatMap(([theme, count]) =>
  Array.from({ length: count }, (_, index) => `${theme}.${index + 1}`),
);
