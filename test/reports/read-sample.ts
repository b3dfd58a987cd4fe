import { readAuditFileHere } from '../../src/reading/index.ts';
import { compare } from './compare.ts';
import type { Sample } from './samples.ts';
import type { Score } from './tally.ts';

/** Reads a sample and compares it with its truth. */
export async function scoreOf(sample: Sample): Promise<Score> {
  const reading = await readAuditFileHere(
    { bytes: sample.bytes, fileName: sample.fileName },
    { language: 'sv' },
  );
  return compare(sample.truth, reading);
}
