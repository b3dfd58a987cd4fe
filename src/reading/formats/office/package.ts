import { UnreadableFile } from './unreadable.ts';
import { childElements, readXml, type XmlElement, type XmlReading } from './xml.ts';
import { listZip, unpack, type ZipEntry } from './zip.ts';

export interface Relation {
  /** The last word of the relation's type: "styles", "image", "worksheet". */
  type: string;
  /** Name of the part that it leads to; an outside address where it leads out of the file. */
  target: string;
}

/** An opened office file: parts by name, and how they lead to each other (Open Packaging Conventions). */
export interface OfficePackage {
  /** Name of the part that holds the document or workbook. */
  main: string;
  bytes(part: string): Uint8Array | null;
  xml(part: string, reading?: XmlReading): XmlElement | null;
  relations(part: string): Map<string, Relation>;
  /** The part that `from` leads to by a relation of this type. */
  related(from: string, type: string): string | null;
}

/**
 * Opens a DOCX or XLSX; parts are unpacked only when asked for.
 * @throws UnreadableFile `zip-bomb`, `office-password`, `hostile-xml`, or `damaged`
 */
export function openPackage(bytes: Uint8Array, damaged: string): OfficePackage {
  const entries = new Map<string, ZipEntry>(
    listZip(bytes, damaged).map((entry) => [entry.name.toLowerCase(), entry]),
  );
  const bytesOf = (part: string) => {
    const entry = entries.get(part.toLowerCase());
    return entry ? unpack(bytes, entry, damaged) : null;
  };
  const xml = (part: string, reading?: XmlReading) => {
    const found = bytesOf(part);
    return found ? readXml(found, damaged, reading) : null;
  };
  const relations = (part: string) => relationsOf(part, xml(relationsPart(part)));
  const related = (from: string, type: string) =>
    [...relations(from).values()].find((relation) => relation.type === type)?.target ?? null;
  const main = related('', 'officeDocument');
  if (main === null) throw new UnreadableFile(damaged);
  return { main, bytes: bytesOf, xml, relations, related };
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationsOf(part: string, xml: XmlElement | null): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return new Map(
    childElements(xml).map(({ attributes }) => [
      attributes.Id ?? '',
      {
        type: (attributes.Type ?? '').replace(/^.*\//u, ''),
        target:
          attributes.TargetMode === 'External'
            ? (attributes.Target ?? '')
            : resolve(folder, attributes.Target ?? ''),
      },
    ]),
  );
}

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).replaceAll('\\', '/').split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
