import { z } from 'zod';
import { because, neededDay, neededLine, neededWords, optionalWords } from '../shared/entry.ts';
import type { Fault } from './exception-faults.model.ts';

/** What people and programs may send. */

const fault = because<Fault>;
const id = z.uuid(because('malformed'));
const version = z.int().positive();
const step = z.int(fault('notOnScale')).min(1, fault('notOnScale')).max(10, fault('notOnScale'));

const facts = {
  title: neededLine(300),
  what: neededWords(10_000),
  requirementId: id.nullable().default(null),
  systemId: id.nullable().default(null),
  assetId: id.nullable().default(null),
  riskReason: neededWords(10_000),
  likelihood: step,
  consequence: step,
  insteadMeasures: optionalWords(10_000).default(null),
  ownerPersonId: z.uuid(because('missing')),
  fromOn: neededDay,
  untilOn: neededDay,
};

export const newExceptionInput = z.strictObject({
  /** An id of the program's own, so that the same request sent twice asks once. */
  id: z.uuidv4(because('malformed')).optional(),
  bodyId: id,
  ...facts,
});
export type NewExceptionInput = z.input<typeof newExceptionInput>;

/** The whole request anew; its body stays. */
export const exceptionChange = z.strictObject({ version, ...facts });
export type ExceptionChange = z.input<typeof exceptionChange>;

export const exceptionStep = z.strictObject({ version, reason: optionalWords(2_000).default(null) });
export type ExceptionStep = z.input<typeof exceptionStep>;
