/**
 * The Unicode code points that a TrueType font has a glyph for, from its `cmap` table in format 4 of the OpenType
 * specification, which covers the basic plane (to U+FFFF). For our own font files only: offsets are trusted.
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

/** Four arrays of two bytes a segment: last point, first point, delta, and offset into the glyph list or 0. */
function addSegments(font: Buffer, subtable: number, points: Set<number>): void {
  const size = font.readUInt16BE(subtable + 6);
  for (let at = 0; at < size; at += 2) {
    const last = subtable + 14 + at;
    const first = last + size + 2;
    const delta = font.readUInt16BE(first + size);
    const offset = font.readUInt16BE(first + 2 * size);
    const start = font.readUInt16BE(first);
    for (let point = start; point <= font.readUInt16BE(last); point++) {
      const listed = offset && font.readUInt16BE(first + 2 * size + offset + 2 * (point - start));
      const glyph = offset === 0 || listed !== 0 ? ((listed || point) + delta) & 0xffff : 0;
      if (glyph !== 0) points.add(point);
    }
  }
}
