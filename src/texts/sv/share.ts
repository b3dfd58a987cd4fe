/** How a share is told, on pages and in papers. `\u00a0` is a space that never breaks a line. */
export const share = {
  percent: (whole: number) => `${whole}\u00a0%`,
  atLeast: (percent: string) => `minst ${percent}`,
  unknown: 'okänd',
  none: '–',
};
