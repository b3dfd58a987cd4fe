import type { z } from '@hono/zod-openapi';
import type { ValidationTargets } from 'hono';
import { codeIn, type FaultCode, type FieldFault } from './field-fault.ts';
import { refuse } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What is called after a part of a request has been looked at: refuses it where something is wrong. */
export function refuseInvalid(
  result: { target: keyof ValidationTargets; data?: unknown } & (
    | { success: true }
    | { success: false; error: z.ZodError }
  ),
): void {
  if (result.success) return;
  // An id that can be none at all is an address that leads nowhere.
  if (result.target === 'param') refuse('notFound');
  const part = result.target === 'query' ? 'query' : 'body';
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, result.data));
  refuse('invalid', { faults: faults.map((fault) => ({ in: part, ...fault })) });
}

type Fault = Omit<FieldFault, 'in'>;

const sizes: Record<string, readonly [FaultCode, FaultCode]> = {
  string: ['tooShort', 'tooLong'],
  array: ['tooFew', 'tooMany'],
};

function faultsOf(issue: Issue, data: unknown): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknownField' }));
  }
  if (valueAt(path, data) === undefined) return [{ path, code: 'missing' }];
  const known = codeIn(issue.message);
  return [{ path, ...ofIssue(issue), ...(known && { code: known }) }];
}

function ofIssue(issue: Exclude<Issue, { code: 'unrecognized_keys' }>): Omit<Fault, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return { code: 'wrongType' };
    case 'too_big':
      return { code: sizes[issue.origin]?.[1] ?? 'tooBig', limit: String(issue.maximum) };
    case 'too_small':
      return { code: sizes[issue.origin]?.[0] ?? 'tooSmall', limit: String(issue.minimum) };
    case 'invalid_value':
      return { code: 'notOneOf', limit: issue.values.map(String).join(', ') };
    default:
      return { code: 'malformed' };
  }
}

function valueAt(path: readonly PropertyKey[], data: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
