import type { z } from 'zod';
import { parseEntry } from '../shared/entry.ts';
import { type Fault, faults, type Refused } from './change.model.ts';

export const refuse = <const R extends Refused['refusal']>(refusal: R) => ({ ok: false, refusal }) as const;

export const refuseField = (field: string, code: Fault) => refuse({ invalid: [{ field, code }] });

/** The input as it may be used, or the fields that have to be put right. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { readonly ok: true; readonly value: z.output<Schema> } | Refused {
  const parsed = parseEntry(schema, input, faults);
  return parsed.ok ? parsed : refuse({ invalid: parsed.fields });
}
