// Writes docs/audit-reading.schema.json from the contract of a reading. Run it after a change of the contract:
// `node scripts/audit-reading-schema.ts`
import { readingSchema } from '../src/reading/reading.model.ts';
import { jsonSchemaOf, writeSchema } from './write-schema.ts';

/** The contract as JSON Schema. What it says of each field is told in docs/audit-reading.md. */
export const auditReadingSchema = (): object =>
  jsonSchemaOf(
    readingSchema,
    'Reading of an audit report',
    'What `stadga audit read FILE --json` prints: one object, also for a file that cannot be read.',
  );

if (import.meta.main) writeSchema('audit-reading.schema.json', auditReadingSchema());
