/** What a bullet or a number before a line looks like: "-", "•", "1)", "1.2", "a.", "iv)", "R3:". */
const pattern =
  /^\s*(?:([-–—*•·▪■□◦‣➢o])\s+|([-–])(?=att\s)|((?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-Za-z]|[ivx]{1,5}|[A-Z]\d{1,2})[.)])\s+|(R\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,2}):?\s+)(?=\S)/u;

/** Takes a typed bullet or number from the beginning of a text; the marker loses its colon, the text its spaces. */
export function splitMarker(text: string): { marker: string | null; text: string } {
  const found = pattern.exec(text);
  if (!found) return { marker: null, text };
  return { marker: found[0].trim().replace(/:$/u, ''), text: text.slice(found[0].length) };
}
