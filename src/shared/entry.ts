import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';

/** Why a field that somebody has filled in cannot be taken as it stands. */
export const formFaults = ['missing', 'tooLong', 'tooMany', 'malformed', 'notADate'] as const;
export type FormFault = (typeof formFaults)[number];

/** A field that cannot be taken, named as in what was sent (`aliases.2`), and why. */
export interface InvalidField<Fault extends string = FormFault> {
  readonly field: string;
  readonly code: Fault;
}

/** The message of a check, held to the list: `parseEntry` reads it back. */
export const because = <Fault extends string = FormFault>(fault: Fault): Fault => fault;

/** Controls and marks that turn writing round have no place in a name; PostgreSQL cannot hold some of them. */
const unwanted = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** A line of text as it is kept: accents stored in one way, nothing invisible, single spaces. */
export const cleanedLine = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll(unwanted, ' ').replaceAll(/\s+/g, ' ').trim();

/** One line that may be empty. */
export const line = (longest: number) => z.string().max(longest, because('tooLong')).overwrite(cleanedLine);

/** One line that has to be filled in. */
export const neededLine = (longest: number) => line(longest).min(1, because('missing'));

/** One line; an empty one is null. */
export const optionalLine = (longest: number) =>
  line(longest)
    .nullable()
    .overwrite((text) => text || null);

/** A paragraph of minutes, as "§ 117": the sign is set before a number alone. An empty one is null. */
export const optionalParagraph = optionalLine(50).overwrite((text) =>
  text !== null && /^\d+$/.test(text) ? `§ ${text}` : text,
);

/** What PostgreSQL cannot hold is dropped; line ends become the plain ones, whatever the form sent. */
const cleanedWords = (text: string) =>
  text.replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed().trim();

/** Words of several lines, kept as they are written. */
export const words = (longest: number) => z.string().max(longest, because('tooLong')).overwrite(cleanedWords);

/** Words that have to be filled in. */
export const neededWords = (longest: number) => words(longest).min(1, because('missing'));

/** Words; empty ones are null. */
export const optionalWords = (longest: number) =>
  words(longest)
    .nullable()
    .overwrite((text) => text || null);

/** A day as YYYY-MM-DD that has to be filled in. */
export const neededDay = z
  .string()
  .trim()
  .min(1, because('missing'))
  .refine(isCalendarDate, because('notADate'));

/** A day as YYYY-MM-DD; an empty one is null. */
export const optionalDay = z
  .string()
  .trim()
  .refine((text) => text === '' || isCalendarDate(text), because('notADate'))
  .nullable()
  .overwrite((text) => text || null);

/** Whether the text can be an id at all; addresses come from outside. */
export const isId = (text: string): boolean => z.uuid().safeParse(text).success;

/** What was sent as it may be used, or the fields that have to be put right; one fault for each. */
export function parseEntry<Schema extends z.ZodType, Fault extends string>(
  schema: Schema,
  sent: unknown,
  faults: readonly Fault[],
):
  | { readonly ok: true; readonly value: z.output<Schema> }
  | { readonly ok: false; readonly fields: readonly InvalidField<Fault | FormFault>[] } {
  const result = schema.safeParse(sent);
  if (result.success) return { ok: true, value: result.data };
  const known: readonly (Fault | FormFault)[] = [...faults, ...formFaults];
  const fields = new Map<string, InvalidField<Fault | FormFault>>();
  for (const { path, message } of result.error.issues) {
    const field = path.join('.');
    const code = known.find((fault) => fault === message) ?? (isSent(sent, path) ? 'malformed' : 'missing');
    if (!fields.has(field)) fields.set(field, { field, code });
  }
  return { ok: false, fields: [...fields.values()] };
}

/** Whether there is anything at the path. */
function isSent(sent: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (outer, name) => (typeof outer === 'object' && outer !== null ? Reflect.get(outer, name) : undefined),
    sent,
  );
  return value !== undefined;
}

/** What a search box may hold; PostgreSQL cannot take some of what an address can. What is not understood is empty. */
export const searchWords = z
  .string()
  .transform((text) => text.toWellFormed().replaceAll('\0', ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 200))
  .catch('');
