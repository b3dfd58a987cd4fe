import { z } from 'zod';
import { type Fault, faults, type InvalidField, type Refused } from './change.model.ts';

const isFault = (message: string): message is Fault => faults.some((fault) => fault === message);

/** The input as it may be used, or the fields that have to be put right. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): { readonly ok: true; readonly value: z.output<Schema> } | Refused {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const told = new Map<string, InvalidField>();
  for (const { path, message } of result.error.issues) {
    const field = path.join('.');
    if (!told.has(field)) told.set(field, { field, code: isFault(message) ? message : 'malformed' });
  }
  return { ok: false, refusal: { invalid: [...told.values()] } };
}

/** Whether the text can be an id at all; addresses come from outside. */
export const isId = (text: string): boolean => z.uuid().safeParse(text).success;

export const refuse = <const R extends Refused['refusal']>(refusal: R) => ({ ok: false, refusal }) as const;

export const refuseField = (field: string, code: Fault) => refuse({ invalid: [{ field, code }] });

/** The values that differ, before and after: what the change log keeps of an edit. Null where nothing does. */
export function differences<Facts extends object>(
  before: Facts,
  after: Partial<Facts>,
): { readonly before: Partial<Facts>; readonly after: Partial<Facts> } | null {
  const names = (Object.keys(after) as (keyof Facts)[]).filter(
    (name) => after[name] !== undefined && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (names.length === 0) return null;
  const only = (facts: Partial<Facts>) =>
    Object.fromEntries(names.map((name) => [name, facts[name]])) as Partial<Facts>;
  return { before: only(before), after: only(after) };
}
