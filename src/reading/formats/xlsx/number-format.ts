const perDay = 24 * 60 * 60 * 1000;

/** A number as a Swedish Excel shows it with this format: date, percent, decimals, words around it. */
export function showNumber(value: number, format: string, from1904: boolean): string {
  const section = sectionFor(value, format);
  const bare = section.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_./giu, '');
  if (/general/iu.test(bare) || bare === '@' || section === '') return general(value);
  if (/[ymdhs]/iu.test(bare)) return showDate(value, bare.toLowerCase(), from1904);
  return showWithPattern(value, section);
}

/** Up to four sections: positive, negative, zero, text. One with a condition of its own is taken as it comes. */
function sectionFor(value: number, format: string): string {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/gu) ?? [];
  const index = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  return sections[index] ?? 'General';
}

/** Excel shows eleven significant digits at most. */
function general(value: number): string {
  return String(Number(value.toPrecision(11))).replace('.', ',');
}

function showWithPattern(value: number, section: string): string {
  const plain = section
    .replace(/\[\$([^\]-]*)[^\]]*\]/gu, '"$1"')
    .replace(/\[[^\]]*\]|[_*]./gu, '')
    .replace(/\\(.)/gu, '"$1"');
  const pattern = /[#0?][#0?.,\s]*[#0?]|[#0?]/u.exec(
    plain.replace(/"[^"]*"/gu, (words) => ' '.repeat(words.length)),
  );
  const literal = (text: string) => text.replace(/"/gu, '');
  if (!pattern) return literal(plain);
  const before = literal(plain.slice(0, pattern.index));
  const after = literal(plain.slice(pattern.index + pattern[0].length));
  const decimals = /\.([#0?]+)/u.exec(pattern[0])?.[1]?.length ?? 0;
  const scaled = after.includes('%') || before.includes('%') ? value * 100 : value;
  const [whole = '', part] = Math.abs(scaled).toFixed(Math.min(decimals, 20)).split('.');
  const grouped = /[,\s]/u.test(pattern[0]) ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ') : whole;
  const sign = value < 0 && !section.includes('-') ? '-' : '';
  return `${sign}${before}${grouped}${part === undefined ? '' : `,${part}`}${after.replace(/^%/u, ' %')}`.trim();
}

/** Dates are written the Swedish way whatever their order in the format; only the parts that it shows are given. */
function showDate(value: number, format: string, from1904: boolean): string {
  if (/\[h+\]/u.test(format)) return elapsed(value);
  // Serial 60 is a day that never was (29 February 1900): before it the count is one off.
  const days = from1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return general(value);
  const iso = moment.toISOString();
  const hasYear = format.includes('y');
  const date = !hasYear && !format.includes('d') ? '' : dateParts(iso, format);
  const seconds = format.includes('s') ? 19 : 16;
  const time = /h/u.test(format) ? iso.slice(11, seconds) : date === '' ? iso.slice(14, 19) : '';
  return [date, time].filter((text) => text !== '').join(' ');
}

function dateParts(iso: string, format: string): string {
  if (format.includes('d')) return format.includes('y') ? iso.slice(0, 10) : iso.slice(5, 10);
  return format.includes('m') ? iso.slice(0, 7) : iso.slice(0, 4);
}

function elapsed(value: number): string {
  const minutes = Math.round((value * perDay) / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
