import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest time that a zip entry can carry, for every entry of every document. */
const entryTime = new Date(1980, 0, 1);

/**
 * The same document with what the clock put into it taken out: the zip entries' times, and the core properties'
 * dates, which become the content's own date or nothing.
 */
export function normalised(docx: Uint8Array, dated: string | null): Uint8Array {
  const entries = Object.entries(unzipSync(docx)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const same = entries.map(([name, bytes]) => [
    name,
    name === 'docProps/core.xml' ? withDate(bytes, dated) : bytes,
  ]);
  return zipSync(Object.fromEntries(same), { mtime: entryTime, level: 6 });
}

const withDate = (coreProperties: Uint8Array, dated: string | null): Uint8Array =>
  strToU8(
    strFromU8(coreProperties).replaceAll(
      /<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g,
      (_, name: string, attributes: string) =>
        dated === null ? '' : `<dcterms:${name}${attributes}>${dated}T00:00:00Z</dcterms:${name}>`,
    ),
  );
