import type { z } from 'zod';
import { type FormFault, type InvalidField, parseEntry } from './entry.ts';

/**
 * Why nothing was changed. `notFound`: it is not there, or is not for this person to know of. `stale`: somebody else
 * has changed it since the version that the input was made from.
 */
export type Refusal<Fault extends string = FormFault> =
  | 'notFound'
  | 'forbidden'
  | 'stale'
  | { readonly invalid: readonly InvalidField<Fault>[] };

export interface Refused<Fault extends string = FormFault> {
  readonly ok: false;
  readonly refusal: Refusal<Fault>;
}

/** What came of a change: what it made, or why nothing was changed. */
export type Changed<Outcome extends object = object, Fault extends string = FormFault> =
  | ({ readonly ok: true } & Outcome)
  | Refused<Fault>;

export const refuse = <const R extends Refusal<string>>(refusal: R) => ({ ok: false, refusal }) as const;

export const refuseField = <const Fault extends string>(field: string, code: Fault) =>
  refuse({ invalid: [{ field, code }] });

/** The input as it may be used, or the fields that have to be put right. */
export function parseChange<Schema extends z.ZodType, Fault extends string>(
  schema: Schema,
  input: unknown,
  faults: readonly Fault[],
): { readonly ok: true; readonly value: z.output<Schema> } | Refused<Fault | FormFault> {
  const parsed = parseEntry(schema, input, faults);
  return parsed.ok ? parsed : refuse({ invalid: parsed.fields });
}
