import type { FaultCode } from './field-fault.ts';
import { refuse } from './problem.ts';

interface InvalidField {
  /** Named as in what was sent, with dots: `matters.0.answerBy`; empty for the whole of it. */
  readonly field: string;
  readonly code: FaultCode;
}

/** How use cases say no. */
export type RefusedResult =
  | { readonly refusal: 'forbidden' | 'notFound' }
  | { readonly refusal: 'stale'; readonly current?: object }
  | { readonly refusal: 'invalid'; readonly fields: readonly InvalidField[] }
  | { readonly refusal: { readonly invalid: readonly InvalidField[] } };

/** Answers with the problem that a use case's refusal is. @param at where in the body stands what it was given */
export function refuseResult(result: RefusedResult, at: readonly string[] = []): never {
  if (typeof result.refusal === 'object') return refuseFields(result.refusal.invalid, at);
  switch (result.refusal) {
    case 'invalid':
      return refuseFields(result.fields, at);
    case 'stale':
      return refuse('stale', result.current ? { current: result.current } : {});
    default:
      return refuse(result.refusal);
  }
}

const refuseFields = (fields: readonly InvalidField[], at: readonly string[]) =>
  refuse(fields.some(({ code }) => code === 'idTaken') ? 'idTaken' : 'invalid', {
    faults: fields.map(({ field, code }) => ({
      in: 'body',
      path: [...at, ...(field === '' ? [] : field.split('.'))],
      code,
    })),
  });
