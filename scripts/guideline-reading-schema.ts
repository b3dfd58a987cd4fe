// Writes docs/guideline-reading.schema.json from the contract of a reading. Run it after a change of the contract:
// `node scripts/guideline-reading-schema.ts`
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { guidelineReadingSchema } from '../src/reading/guideline/guideline-reading.model.ts';

/** The contract as JSON Schema, draft 2020-12. What it says of each field is told in docs/guideline-reading.md. */
export function guidelineReadingJsonSchema(): object {
  const { $schema, ...rules } = z.toJSONSchema(guidelineReadingSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Reading of a guideline',
    description:
      'What `stadga guideline read FILE --json` prints: one object, also for a file that cannot be read.',
    ...rules,
  };
}

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (import.meta.main) {
  const path = pathOf('docs/guideline-reading.schema.json');
  const input = JSON.stringify(guidelineReadingJsonSchema(), null, 2);
  const format = ['format', `--stdin-file-path=${path}`];
  writeFileSync(path, execFileSync(pathOf('node_modules/.bin/biome'), format, { input, cwd: pathOf('') }));
}
