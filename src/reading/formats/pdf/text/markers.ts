const BULLET = /^([•◦▪▫‣●○■□◆◇♦►▶▸➢➤➔→✓✔✗❖❑❒⁃∙·*§–—−-]|o(?= \p{Lu}))(?: +|$)/u;
const NUMBER =
  /^((?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zåäö]|[ivx]{1,5}|[IVX]{1,5}|[A-ZÅÄÖ])[.)]|\(\d{1,3}\)|\d{1,2}(?:\.\d{1,2}){1,4})(?: +|$)/;
const PLAIN_NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})(?: +)(?=\p{L})/u;

export interface Marked {
  marker: string | null;
  rest: string;
}

/**
 * The bullet or number that a line begins with. A number without full stop or bracket counts only where a wide gap
 * follows (`gap` in font sizes), as after a tab; otherwise it is the first word of a sentence.
 */
export function splitMarker(text: string, gap: number): Marked {
  const bullet = BULLET.exec(text) ?? NUMBER.exec(text);
  const found = bullet ?? (gap > 0.7 ? PLAIN_NUMBER.exec(text) : null);
  const rest = found ? text.slice(found[0].length) : text;
  if (!found || rest === '') return { marker: null, rest: text };
  return { marker: found[1] ?? null, rest };
}
