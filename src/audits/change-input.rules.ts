import type { z } from 'zod';
import { parseChange, refuseField as refuseAny } from '../shared/changed.ts';
import { type Fault, faults } from './change.model.ts';

export { refuse } from '../shared/changed.ts';

export const refuseField = (field: string, code: Fault) => refuseAny(field, code);

/** The input as it may be used, or the fields that have to be put right. */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, input: unknown) =>
  parseChange(schema, input, faults);
