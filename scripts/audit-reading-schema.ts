// Writes docs/audit-reading.schema.json from the contract of a reading. Run it after a change of the contract:
// `node scripts/audit-reading-schema.ts`
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readingSchema } from '../src/reading/reading.model.ts';

/** The contract as JSON Schema, draft 2020-12. What it says of each field is told in docs/audit-reading.md. */
export function auditReadingSchema(): object {
  const { $schema, ...rules } = z.toJSONSchema(readingSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Reading of an audit report',
    description:
      'What `stadga audit read FILE --json` prints: one object, also for a file that cannot be read.',
    ...rules,
  };
}

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (import.meta.main) {
  const path = pathOf('docs/audit-reading.schema.json');
  const input = JSON.stringify(auditReadingSchema(), null, 2);
  const format = ['format', `--stdin-file-path=${path}`];
  writeFileSync(path, execFileSync(pathOf('node_modules/.bin/biome'), format, { input, cwd: pathOf('') }));
}
