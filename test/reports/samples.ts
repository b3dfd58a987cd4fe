import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth } from './truth.model.ts';

/** A report with what it says. */
export interface Sample {
  /** `held-out/01-…txt` or `generated/…pdf`. */
  name: string;
  fileName: string;
  bytes: Uint8Array;
  truth: Truth;
}

const here = import.meta.dirname;

/** The files of one folder that have a truth beside them. */
export function samplesIn(folder: string): Sample[] {
  return readdirSync(join(here, folder))
    .filter((file) => !file.endsWith('.truth.json'))
    .sort()
    .map((fileName) => {
      const truthFile = join(here, folder, fileName.replace(/\.[a-z]+$/, '.truth.json'));
      return {
        name: `${folder}/${fileName}`,
        fileName,
        bytes: readFileSync(join(here, folder, fileName)),
        truth: JSON.parse(readFileSync(truthFile, 'utf8')) as Truth,
      };
    });
}
