import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { texts } from '../texts/index.ts';
import { type ProblemCode, problemSchema, problemStatus } from './problem.ts';
import { refuseInvalid } from './refuse-invalid.ts';

/** Routes that look at what they are sent as they are described, and tell of what is wrong with it. */
export const newRoutes = (): OpenAPIHono => new OpenAPIHono({ defaultHook: refuseInvalid });

/** An answer in JSON. */
export const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

/** The same for something new, whose address stands in a header. */
export const created = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...json(description, schema),
  headers: {
    Location: { description: 'The address of what was created.', schema: { type: 'string' as const } },
  },
});

/** An answer that says it all with its status. */
export const nothing = (description: string) => ({ description });

/** A body in JSON, which has to be there. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** An answer that is a file. */
export const file = <Type extends string>(description: string, type: Type) => ({
  description,
  content: { [type]: { schema: {} } } as Record<Type, { schema: Record<string, never> }>,
});

type StatusOf<Code extends ProblemCode> = (typeof problemStatus)[Code];
type ProblemAnswer = {
  description: string;
  content: { 'application/problem+json': { schema: typeof problemSchema } };
};

const ofTokens = [
  'tokenMissing',
  'tokenUnknown',
  'tokenExpired',
  'tokenRevoked',
  'personEnded',
  'tooManyTries',
] as const satisfies ProblemCode[];

/** What any request with a body may be refused for. */
export const writing = [
  'malformed',
  'tokenReadsOnly',
  'forbidden',
  'tooLarge',
  'unsupportedMediaType',
  'invalid',
] as const satisfies ProblemCode[];

/** The problems that a route without a token may answer with; any route may have a fault of ours. */
export function openProblems<Code extends ProblemCode>(
  ...codes: Code[]
): Record<StatusOf<Code | 'internal'>, ProblemAnswer> {
  const all = new Set<ProblemCode>([...codes, 'internal']);
  const byStatus = Map.groupBy(all, (code) => problemStatus[code]);
  const answers = [...byStatus].map(([status, group]) => [
    status,
    {
      description: group.map((code) => `\`${code}\`: ${texts.en.api.problems[code].title}.`).join('\n'),
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries(answers);
}

/** The problems that a route may answer with, besides those that any may. */
export const problems = <Code extends ProblemCode>(...codes: Code[]) =>
  openProblems<Code | (typeof ofTokens)[number]>(...ofTokens, ...codes);
