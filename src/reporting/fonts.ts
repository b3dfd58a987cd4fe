import { readFileSync } from 'node:fs';

const files = ['SourceSans3_400Regular.ttf', 'SourceSans3_600SemiBold.ttf', 'SourceSerif4_600SemiBold.ttf'];
const fallbackFile = 'DejaVuSans.ttf';

export interface Fonts {
  /** The typefaces that the papers are set in. */
  faces: Buffer[];
  /** Fills in signs that the faces lack. */
  fallback: Buffer;
}

let loaded: Fonts | undefined;

/** The papers' typefaces, read from disk once. */
export function fonts(): Fonts {
  loaded ??= { faces: files.map(read), fallback: read(fallbackFile) };
  return loaded;
}

const read = (file: string): Buffer => readFileSync(new URL(`./fonts/${file}`, import.meta.url));
