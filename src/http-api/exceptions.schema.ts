import { z } from '@hono/zod-openapi';
import { exceptionStates } from '../exceptions/exception.model.ts';
import { exceptionCommands, standings } from '../exceptions/exception.rules.ts';
import { exceptionChange, exceptionStep, newExceptionInput } from '../exceptions/exception-input.model.ts';
import { exceptionViews } from '../exceptions/exception-list.model.ts';
import { riskLevels } from '../risks/scale.rules.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const facts = {
  title: 'What departs, in a line.',
  what: 'What departs from the requirement, and why.',
  requirementId: 'The requirement that it is from; a requirement, a system or an asset has to be named.',
  systemId: 'The system that it is about.',
  assetId: 'The information asset that it is about.',
  riskReason: 'The risk assessment, in words. Of a renewal: how it is now, never the earlier words.',
  likelihood: { description: 'A step of the organisation’s scale, from 1.', example: 2 },
  consequence: { description: 'A step of the organisation’s scale, from 1.', example: 2 },
  insteadMeasures: 'What is done instead while it lasts.',
  ownerPersonId: 'The information owner who decides; never whoever asks.',
  fromOn: { description: 'Its first day, never one that has been.', example: '2026-12-01' },
  untilOn: { description: 'Its last day, at most a year after the first.', example: '2027-05-31' },
} as const;

export const newExceptionSchema = described('NewException', newExceptionInput, {
  id: 'An id of your own, so that the same request sent twice asks once.',
  bodyId: 'The administration or other body that departs.',
  ...facts,
});
export const renewalSchema = described('ExceptionRenewal', newExceptionInput.omit({ bodyId: true }), {
  id: 'An id of your own, so that the same request sent twice asks once.',
  ...facts,
});
export const exceptionChangeSchema = described('ExceptionChange', exceptionChange, {
  version: versionWords,
  ...facts,
});
export const exceptionStepSchema = described('ExceptionStep', exceptionStep, {
  version: versionWords,
  reason: 'Why. May be left out of an approval only.',
});

const listed = {
  id: idSchema,
  bodyId: idSchema,
  bodyName: z.string(),
  title: z.string(),
  state: z.enum(exceptionStates).openapi({ description: 'As it was decided.' }),
  standing: z.enum(standings).openapi({ description: 'As it stands today: it ends by itself on its day.' }),
  endsSoon: z.boolean().openapi({ description: 'Whether its last day is within sixty days.' }),
  fromOn: dateSchema,
  untilOn: dateSchema,
  requirementId: idSchema.nullable(),
  requirementWords: z.string().nullable(),
  systemId: idSchema.nullable(),
  systemName: z.string().nullable(),
  assetId: idSchema.nullable(),
  assetName: z.string().nullable(),
  ownerPersonId: idSchema,
  ownerName: z.string(),
  askedBy: idSchema,
  askerName: z.string().nullable(),
  decidedBy: idSchema.nullable(),
  decidedOn: dateSchema.nullable(),
  renewsId: idSchema.nullable().openapi({ description: 'The exception that it renews.' }),
  renewedById: idSchema.nullable().openapi({ description: 'The exception that renews it.' }),
  version: versionSchema,
};
export const listedExceptionSchema = z
  .object(listed)
  .openapi('ListedException', { description: 'A departure from a requirement, for a year at most.' });

export const exceptionSchema = z
  .object({
    ...listed,
    what: z.string(),
    riskReason: z.string(),
    likelihood: z.int(),
    consequence: z.int(),
    level: z.enum(riskLevels),
    insteadMeasures: z.string().nullable(),
    askedAt: momentSchema,
    decisionReason: z.string().nullable(),
    endedOn: dateSchema.nullable(),
    endedReason: z.string().nullable(),
    commands: z.array(z.enum(exceptionCommands)).openapi({ description: 'What you may do about it now.' }),
  })
  .openapi('Exception', { description: 'An exception with its risk assessment and its decision.' });

export const exceptionQuery = z.strictObject({
  view: z
    .enum(exceptionViews)
    .optional()
    .openapi({ description: 'Those that are current where nothing is asked for.' }),
  body: idSchema.optional().openapi({ description: 'Of this body.' }),
  owner: idSchema.optional().openapi({ description: 'To be decided, or decided, by this person.' }),
  requirement: idSchema.optional().openapi({ description: 'From this requirement.' }),
  system: idSchema.optional().openapi({ description: 'About this system.' }),
  asset: idSchema.optional().openapi({ description: 'About this information asset.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in it.' }),
  page: pageQuery,
  size: sizeQuery(25),
});
