import type { Block } from '../blocks.model.ts';
import type { ReadDocument } from '../reading.model.ts';
import { textOf } from './document-titles.ts';

const role =
  /^(?:vice )?ordförande|uppdragsledare|projektledare|certifierad|auktoriserad|revisor\b|sekreterare|direktör|förvaltningschef|\d+:e vice|andre vice|lekmannarevisor|sammankallande|kundansvarig/iu;
const name = /^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}\.?|von|af|de))?(?:\s\p{Lu}[\p{L}-]+){1,2}$/u;
const isName = (text: string): boolean =>
  name.test(text) &&
  !/kommun|nämnd|granskning|bedömning|revision|förvaltning|sammanfattning|rekommendation|styrelse|presidium/iu.test(
    text,
  );
/** "Lindviken 2025-04-17", "Norra Lindviken den 3 november 2025". */
const placeAndDate =
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,?\s(?:den\s)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\s\d{4})[.,]?(?=$|\s)/u;

/** Who signed, and when. Names stand alone above their role, or beside the time of an electronic signature. */
export function signaturesIn(blocks: Block[]): ReadDocument['signatures'] {
  const signatures = new Map<string, string | null>();
  const last = blocks.map(textOf).flatMap(sideBySide);
  for (const [at, text] of last.entries()) {
    const [person, title] = text.split(/,\s|\s{2,}|\t/u);
    const inline =
      title !== undefined && person !== undefined && isName(person) && role.test(title) ? person : null;
    const found = inline ?? (isName(text) ? text : null);
    if (!found || found === found.toUpperCase()) continue;
    const near = last.slice(at + 1, at + 4);
    const time = last
      .slice(at + 1, at + 3)
      .map((line) => /(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)/u.exec(line))
      .find((match) => match);
    const isSigned =
      inline !== null || time !== undefined || near.some((line) => role.test(line) && line.length < 60);
    if (isSigned && (time || at > last.length / 3 || last.length < 40)) {
      const at2 = time ? `${time[1]}T${time[2]}` : null;
      if (!signatures.has(found) || at2) signatures.set(found, at2 ?? signatures.get(found) ?? null);
    }
  }
  return [...signatures].map(([person, at]) => ({ name: person, at }));
}

/** Two signatures on one line: "Rut Sandgren Mats Åkerberg" over "Ordförande Vice ordförande". */
function sideBySide(text: string): string[] {
  const names =
    /^(\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{L}-]+)\s(\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{L}-]+)$/u.exec(
      text,
    );
  if (names?.[1] && names[2]) return [names[1], names[2]];
  return [text];
}

/** The report without its signatures (place, date, names, titles), which no part of it may take for its own words. */
export function withoutSignatures(blocks: Block[]): Block[] {
  const taken = new Set<number>();
  for (const at of blocks.keys()) {
    if (at < blocks.length / 3) continue;
    const last = signerAt(blocks, at);
    if (last === null) continue;
    for (let index = at; index <= last; index += 1) taken.add(index);
    let above = at - 1;
    while (above > 0 && (taken.has(above) || leadsToSignature(blocks[above]))) {
      taken.add(above);
      above -= 1;
    }
  }
  return blocks.filter((_block, index) => !taken.has(index));
}

/** The last line of the signer who begins here ("Malin Ekdal, projektledare", or a name above a title), or null. */
function signerAt(blocks: Block[], at: number): number | null {
  const text = signedLine(blocks[at]);
  if (text === null) return null;
  const rest = text.replace(placeAndDate, '').trim();
  const [person = '', title] = rest.split(/,\s|\s{2,}|\t/u);
  if (isName(person) && title !== undefined) return role.test(title) ? at : null;
  const below = signedLine(blocks[at + 1]);
  const names = sideBySide(rest);
  if (names.every(isName) && below !== null && below.length < 60 && role.test(below)) return at + 1;
  return null;
}

function leadsToSignature(block: Block | undefined): boolean {
  const text = signedLine(block);
  if (text === null) return false;
  return (
    placeAndDate.exec(text)?.[0].length === text.length ||
    /^(?:med vänlig(?:a)? hälsning(?:ar)?|för (?:kommun)?revisorerna|[^.,:]{3,60}\sAB)[,.]?$/iu.test(text)
  );
}

/** A line as signatures are set: short, without bullet, not in a table. */
function signedLine(block: Block | undefined): string | null {
  if (block?.kind !== 'paragraph' || block.marker !== null || block.text.length > 120) return null;
  return block.text.trim();
}
