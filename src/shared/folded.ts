/** How names and addresses are compared: without regard to capitals or to how an accent is stored. */
export function folded(text: string): string {
  // Upper case first: it makes letters alike that have two lower-case forms. No stricter than PostgreSQL's lower().
  return text.normalize('NFC').toUpperCase().toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
