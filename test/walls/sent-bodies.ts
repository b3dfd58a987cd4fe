import type { Description } from '../api/described.ts';

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The schema's own example as it may be sent, with each id in it chosen by the field that it stands in. */
export function bodyLike(
  { components }: Description,
  schema: object | undefined,
  choose: (field: string) => string,
): unknown {
  const name = (schema as { $ref?: string } | undefined)?.$ref?.split('/').at(-1) ?? '';
  const [example] = (components.schemas[name] as { examples?: unknown[] } | undefined)?.examples ?? [];
  const filled = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return isUuid.test(value) ? choose(field) : value;
    if (Array.isArray(value)) return value.map((each) => filled(each, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, key)]));
  };
  return filled(example ?? {}, '');
}
