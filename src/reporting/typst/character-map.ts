/**
 * The Unicode code points that a TrueType font has a glyph for, from its `cmap` table (formats 4 and 12).
 * Format 4 segments may map single points to "no glyph"; such holes do not occur in the fonts that are kept here,
 * and a test sets every point of them.
 */
export function characterMap(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap');
  const points = new Set<number>();
  const subtables = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index++) {
    const record = cmap + 4 + index * 8;
    const platform = font.readUInt16BE(record);
    const subtable = cmap + font.readUInt32BE(record + 4);
    const format = font.readUInt16BE(subtable);
    if (platform !== 0 && platform !== 3) continue;
    if (format === 4) addSegments(font, subtable, points);
    if (format === 12) addGroups(font, subtable, points);
  }
  return points;
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

function addSegments(font: Buffer, subtable: number, points: Set<number>): void {
  const segments = font.readUInt16BE(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + segments * 2 + 2;
  for (let index = 0; index < segments; index++) {
    const end = font.readUInt16BE(ends + index * 2);
    for (let point = font.readUInt16BE(starts + index * 2); point <= end && point < 0xffff; point++) {
      points.add(point);
    }
  }
}

function addGroups(font: Buffer, subtable: number, points: Set<number>): void {
  const groups = font.readUInt32BE(subtable + 12);
  for (let index = 0; index < groups; index++) {
    const group = subtable + 16 + index * 12;
    const end = font.readUInt32BE(group + 4);
    for (let point = font.readUInt32BE(group); point <= end; point++) points.add(point);
  }
}
