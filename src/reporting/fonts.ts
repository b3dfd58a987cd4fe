import { readFileSync } from 'node:fs';

const files = [
  'SourceSans3_400Regular.ttf',
  'SourceSans3_600SemiBold.ttf',
  'SourceSerif4_600SemiBold.ttf',
  'DejaVuSans.ttf',
];

let loaded: Buffer[] | undefined;

/** The papers' typefaces, read once. The last one only fills in signs that the others lack. */
export function fonts(): Buffer[] {
  loaded ??= files.map((file) => readFileSync(new URL(`./fonts/${file}`, import.meta.url)));
  return loaded;
}
