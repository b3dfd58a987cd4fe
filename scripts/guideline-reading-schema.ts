// Writes docs/guideline-reading.schema.json from the contract of a reading. Run it after a change of the contract:
// `node scripts/guideline-reading-schema.ts`
import { guidelineReadingSchema } from '../src/reading/guideline/guideline-reading.model.ts';
import { jsonSchemaOf, writeSchema } from './write-schema.ts';

/** The contract as JSON Schema. What it says of each field is told in docs/guideline-reading.md. */
export const guidelineReadingJsonSchema = (): object =>
  jsonSchemaOf(
    guidelineReadingSchema,
    'Reading of a guideline',
    'What `stadga guideline read FILE --json` prints: one object, also for a file that cannot be read.',
  );

if (import.meta.main) writeSchema('guideline-reading.schema.json', guidelineReadingJsonSchema());
