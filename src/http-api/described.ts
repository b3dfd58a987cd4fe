import { z } from '@hono/zod-openapi';

/** What the description of the API says of a field: a sentence, or that with an example and a format. */
type Words =
  | string
  | { readonly description: string; readonly example?: unknown; readonly format?: 'date' | 'date-time' };

/**
 * A slice's own schema with words for every field, for the description of the API. That each field has words is
 * checked by the types, so a new field cannot be forgotten.
 */
export function described<Shape extends z.ZodRawShape>(
  name: string,
  schema: z.ZodObject<Shape, z.core.$strict>,
  words: { readonly [Field in keyof Shape]-?: Words },
): z.ZodObject<Shape, z.core.$strict> {
  const shape = Object.entries(schema.shape).map(([field, type]) => {
    const about: Words = words[field as keyof Shape];
    // A copy: a field that was made before the library was loaded cannot be described itself.
    const copy = (type as z.ZodType).clone();
    return [field, copy.openapi(typeof about === 'string' ? { description: about } : { ...about })];
  });
  return z.strictObject(Object.fromEntries(shape) as Shape).openapi(name);
}

export const idSchema = z.uuid();
/** A path that ends in an id. */
export const idParam = z.strictObject({ id: idSchema.openapi({ description: 'The id.' }) });
export const dateSchema = z.string().openapi({ format: 'date', example: '2026-11-22' });
export const momentSchema = z.string().openapi({ format: 'date-time', example: '2026-11-22T12:00:00.000Z' });
export const versionWords = 'Grows by one with each change; a change names the one that it was made from.';
export const versionSchema = z.int().positive().openapi({ description: versionWords, example: 1 });

export const addedSchema = z
  .strictObject({ id: idSchema })
  .openapi('Added', { description: 'The id of what was added.' });
