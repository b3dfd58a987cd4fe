import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSamples } from './all-samples.ts';
import { coveragePage, type ScoredReport, type ScoredVariant } from './coverage-page.ts';
import { scoreOf } from './read-sample.ts';
import { samplesIn } from './samples.ts';

/** Reads every sample and writes docs/reading-coverage.md: `node test/reports/coverage.ts`. */
const generated: ScoredVariant[] = [];
for (const sample of await generatedSamples())
  generated.push({ variant: sample.variant, score: await scoreOf(sample) });
const written: ScoredReport[] = [];
for (const sample of samplesIn('held-out'))
  written.push({ name: sample.fileName, score: await scoreOf(sample) });

writeFileSync(join(import.meta.dirname, '../../docs/reading-coverage.md'), coveragePage(generated, written));
