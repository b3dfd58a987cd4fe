import type { z } from '@hono/zod-openapi';

/** A value as JSON tells it: moments as text (ISO 8601, UTC), lists as lists. */
type Sent<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? Sent<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Sent<Value[Key]> }
      : Value;

/** Tells the types what JSON makes of a value; the value itself stays as it is. */
export const sent = <Value>(value: Value): Sent<Value> => value as Sent<Value>;

/** Of a value only what is described: whatever else a store or a page keeps in it stays here. */
export function only<Shape extends z.ZodRawShape, Value extends { readonly [Field in keyof Shape]: unknown }>(
  { shape }: z.ZodObject<Shape>,
  value: Value,
): Pick<Value, keyof Shape & keyof Value> {
  const fields = Object.keys(shape) as (keyof Shape & keyof Value)[];
  return Object.fromEntries(fields.map((field) => [field, value[field]])) as Pick<
    Value,
    keyof Shape & keyof Value
  >;
}
