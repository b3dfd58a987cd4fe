import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from './fields.ts';

const told = (schema: z.ZodType) =>
  Object.fromEntries(
    fieldsOf(schema).map(({ flag, kind, isList, isBody, choices, needed, mayBeEmptied }) => [
      flag,
      { kind, isList, isBody, choices, needed, mayBeEmptied },
    ]),
  );
const plain = { kind: 'text', isList: false, isBody: false, choices: [], needed: false, mayBeEmptied: false };

test('a field is an option of its kind', () => {
  expect(
    told(
      z.strictObject({
        title: z.string(),
        year: z.int().nullable().default(null),
        isSecurity: z.boolean().optional(),
        extension: z.enum(['none', 'granted']).optional(),
        bodyIds: z.array(z.uuid()),
        number: z
          .string()
          .transform((text) => text || null)
          .nullable()
          .optional(),
      }),
    ),
  ).toEqual({
    '--title': { ...plain, needed: true },
    '--year': { ...plain, kind: 'number', mayBeEmptied: true },
    '--is-security': { ...plain, kind: 'yesNo' },
    '--extension': { ...plain, kind: 'choice', choices: ['none', 'granted'] },
    '--body': { ...plain, isList: true, isBody: true, needed: true },
    '--number': { ...plain, mayBeEmptied: true },
  });
});

test('what the command finds out itself, and what has fields of its own, is no option', () => {
  const schema = z.strictObject({
    version: z.int(),
    questions: z.array(z.strictObject({ text: z.string() })),
  });
  expect(told(schema)).toEqual({});
});

test('of ways to decide, only what every way needs is needed', () => {
  const ways = z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('accept') }),
    z.strictObject({ decision: z.literal('choose'), colour: z.enum(['green', 'red']) }),
  ]);
  expect(told(ways)).toEqual({
    '--decision': { ...plain, kind: 'choice', choices: ['accept', 'choose'], needed: true },
    '--colour': { ...plain, kind: 'choice', choices: ['green', 'red'] },
  });
});
