/** A text of more than `longest` characters cut after a whole word, with "…" where something is left out. */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const lastSpace = text[longest] === ' ' ? longest : cut.lastIndexOf(' ');
  const words = lastSpace > 0 ? cut.slice(0, lastSpace) : cut.toWellFormed().replace(/\ufffd$/, '');
  return `${words.replace(/[\s,;:–-]+$/, '')}…`;
}
