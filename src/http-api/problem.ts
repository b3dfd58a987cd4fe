import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { blockerSchema } from './blocker.schema.ts';
import { type FieldFault, tellFaults } from './field-fault.ts';

/** Everything that the API refuses, by its code and the HTTP status that tells of it. */
export const problemStatus = {
  malformed: 400,
  tokenMissing: 401,
  tokenUnknown: 401,
  tokenExpired: 401,
  tokenRevoked: 401,
  personEnded: 401,
  tokenReadsOnly: 403,
  forbidden: 403,
  notFound: 404,
  noSuchAddress: 404,
  methodNotAllowed: 405,
  stale: 409,
  idTaken: 409,
  alreadyConfirmed: 409,
  notConfirmed: 409,
  builtUpon: 409,
  tooLarge: 413,
  unsupportedMediaType: 415,
  invalid: 422,
  fileMissing: 422,
  fileEmpty: 422,
  blocked: 422,
  listUnreadable: 422,
  tooManyRows: 422,
  tooManyTries: 429,
  internal: 500,
} as const satisfies Record<string, ContentfulStatusCode>;

export type ProblemCode = keyof typeof problemStatus;

export interface ProblemDetails {
  /** The values that have to be put right. */
  readonly faults?: readonly FieldFault[];
  /** The number under which an unexpected fault stands in the server's log. */
  readonly reference?: string;
  /** What is saved now, where the request was made from something older. */
  readonly current?: object;
  /** What has to be settled before a review can be confirmed. */
  readonly blockers?: readonly object[];
  /** Why a list could not be read, for programs. */
  readonly why?: string;
  /** The request is not read to its end, so nothing more can come over its connection. */
  readonly cutOff?: boolean;
}

/** Thrown by a route to answer with a problem: the way out of HTTP only, use cases return their refusals. */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Answers the request with a problem. */
export function refuse(code: ProblemCode, details?: ProblemDetails): never {
  throw new Refused(code, details);
}

/** Where a problem is told of; its `type` leads there. */
export const problemPath = '/api/v1/problems';

/** A problem as RFC 9457 writes it, in the language that the request prefers. */
export function answerProblem(
  c: Context,
  code: ProblemCode,
  { faults, cutOff, ...details }: ProblemDetails = {},
): Response {
  const language = preferredLanguage(c.req.header('accept-language'));
  const status = problemStatus[code];
  const { title, detail } = texts[language].api.problems[code];
  if (status === 401) c.header('WWW-Authenticate', challenge(code));
  if (cutOff) c.header('Connection', 'close');
  c.header('Content-Language', language);
  const errors = faults && tellFaults(faults, language);
  const problem = { type: `${problemPath}/${code}`, title, status, detail, code, errors, ...details };
  return c.body(JSON.stringify(problem), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}

/** RFC 6750: a request without a token is not told that something was wrong with one. */
function challenge(code: ProblemCode): string {
  return code === 'tokenMissing' ? 'Bearer realm="stadga"' : 'Bearer realm="stadga", error="invalid_token"';
}

export const problemSchema = z
  .object({
    type: z.string().openapi({ description: 'Where this kind of problem is told of.' }),
    title: z.string().openapi({ description: 'What is wrong, the same for every problem of this kind.' }),
    status: z.int().openapi({ description: 'The HTTP status.' }),
    detail: z.string().openapi({ description: 'What to do about it.' }),
    code: z
      .enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]])
      .openapi({ description: 'The kind of problem, for programs.' }),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query']).openapi({ description: 'The part of the request.' }),
          pointer: z.string().openapi({
            description: 'Where in that part, as a JSON pointer (RFC 6901).',
            example: '/recommendations/3/text',
          }),
          code: z.string().openapi({ description: 'What is wrong, for programs.', example: 'tooLong' }),
          detail: z.string().openapi({ description: 'What is wrong, for people.' }),
        }),
      )
      .optional()
      .openapi({ description: 'The values that have to be put right.' }),
    reference: z.string().optional().openapi({ description: 'The number of the fault in the server log.' }),
    current: z
      .record(z.string(), z.unknown())
      .optional()
      .openapi({ description: 'What is saved now, where `code` is `stale`.' }),
    why: z.string().optional().openapi({
      description: 'Why, for programs, where `code` is `listUnreadable`.',
      example: 'no-headings',
    }),
    blockers: z
      .array(blockerSchema)
      .optional()
      .openapi({ description: 'What has to be settled first, where `code` is `blocked`.' }),
  })
  .openapi('Problem', {
    description:
      'RFC 9457 problem details. `title` and `detail` are in Swedish or English, as Accept-Language asks.',
  });
