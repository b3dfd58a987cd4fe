import { z } from '@hono/zod-openapi';
import { indicatorDirections, indicatorSources, indicatorUnits } from '../indicators/indicator.model.ts';
import { standings } from '../indicators/indicator-figure.model.ts';
import {
  indicatorChange,
  indicatorRestoring,
  indicatorWithdrawal,
  newIndicatorInput,
  newValueInput,
} from '../indicators/indicator-input.model.ts';
import { indicatorViews } from '../indicators/indicator-list.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const facts = {
  name: 'What it is called; two in use never have the same name.',
  definition: 'What is counted, and what is left out.',
  unit: 'What it is counted in. Follows from the source where the system computes it, whatever is sent.',
  direction: 'Whether more or less is better. Follows from the source where the system computes it.',
  target: { description: 'The value to reach; null where there is none yet.', example: 90 },
  rhythmMonths: { description: 'Months between measurements, 1–60.', example: 6 },
  isPerBody: 'Measured for each administration, or once for the whole municipality.',
  source: 'Entered by people, or computed by the system from what it holds.',
  ownerRole: 'The office that answers for it.',
  ownerPersonId: 'Who answers for it: reads and enters the values of every body, and is told when it is due.',
} as const;

export const newIndicatorSchema = described('NewIndicator', newIndicatorInput, {
  id: 'An id of your own, so that the same request sent twice defines one thing.',
  ...facts,
});
export const indicatorChangeSchema = described('IndicatorChange', indicatorChange, {
  version: versionWords,
  ...facts,
});
export const indicatorWithdrawalSchema = described('IndicatorWithdrawal', indicatorWithdrawal, {
  version: versionWords,
  reason: 'Why it is no longer measured.',
});
export const indicatorRestoringSchema = described('IndicatorRestoring', indicatorRestoring, {
  version: versionWords,
});
export const newIndicatorValueSchema = described('NewIndicatorValue', newValueInput, {
  id: 'An id of your own, so that the same request sent twice writes one thing.',
  bodyId: 'The body that was measured; null where it is the whole municipality.',
  onDay: { description: 'The last day of what was measured, never one to come.', example: '2026-10-31' },
  value: {
    description: 'The value; left out where numerator and denominator are given, or it is missing.',
    example: 87.5,
  },
  numerator: { description: 'How many, where it is a share.', example: 7 },
  denominator: { description: 'Of how many. The percent is worked out of the two.', example: 8 },
  note: 'Needed where there is no value: why it is missing.',
});
export const startersSchema = z
  .strictObject({
    language: z
      .enum(['sv', 'en'])
      .openapi({ description: 'The language that names and definitions are written in.' }),
  })
  .openapi('IndicatorStarters');
export const measureSchema = z.strictObject({}).openapi('IndicatorMeasuring');

const value = z.union([z.number(), z.null()]);
const count = z.union([z.int(), z.null()]);
const text = z.union([z.string(), z.null()]);
const day = z.union([dateSchema, z.null()]);
const id = z.union([idSchema, z.null()]);
const point = z.object({ onDay: dateSchema, value });
const standing = z.enum(standings).openapi({ description: 'The latest value against the target of today.' });

const cell = z
  .object({
    bodyId: id.openapi({ description: 'Null for the whole municipality.' }),
    bodyName: text,
    value: value.openapi({ description: 'Null where it is missing, never 0.' }),
    numerator: count,
    denominator: count,
    note: text.openapi({ description: '`nothingToCount` where the system found nothing to count.' }),
    isComputed: z.boolean().openapi({ description: 'Whether the system computed it.' }),
    onDay: day.openapi({ description: 'Null where it was never measured.' }),
    standing,
    dueOn: day.openapi({ description: 'When it is to be measured next; null where it never was.' }),
    isOverdue: z.boolean(),
    points: z.array(point).openapi({ description: 'The latest measurements in force, the oldest first.' }),
  })
  .openapi('IndicatorCell', { description: 'The latest measurement of one body.' });

const whole = z
  .object({
    value: z.number(),
    numerator: count,
    denominator: count,
    bodies: z.int().openapi({ description: 'How many bodies have a value.' }),
    ofBodies: z.int(),
    standing,
  })
  .openapi('IndicatorWhole', { description: 'What the bodies that you read come to together.' });

const listed = {
  id: idSchema,
  name: z.string(),
  definition: z.string(),
  unit: z.enum(indicatorUnits),
  direction: z.enum(indicatorDirections),
  target: value,
  rhythmMonths: z.int(),
  isPerBody: z.boolean(),
  source: z.enum(indicatorSources),
  ownerRole: text,
  ownerPersonId: id,
  ownerName: text,
  withdrawnAt: z.union([momentSchema, z.null()]),
  standing: standing.openapi({ description: 'The worst of its cells.' }),
  whole: z.union([whole, z.null()]),
  cells: z
    .array(cell)
    .openapi({ description: 'One for each body that you read and that is to be measured.' }),
  lastOn: day,
  dueOn: day,
  isOverdue: z.boolean(),
  version: versionSchema,
};
export const listedIndicatorSchema = z
  .object(listed)
  .openapi('ListedIndicator', { description: 'What is measured, with the latest values that you may read.' });

export const indicatorSchema = z
  .object({
    ...listed,
    past: z
      .array(
        z.object({
          id: idSchema,
          bodyId: id,
          bodyName: text,
          onDay: dateSchema,
          value,
          numerator: count,
          denominator: count,
          note: text,
          by: id.openapi({ description: 'Null where the system computed it.' }),
          byName: text,
          at: momentSchema,
          isCorrected: z
            .boolean()
            .openapi({ description: 'Whether a later one for that body and day stands instead.' }),
        }),
      )
      .openapi({ description: 'Every measurement that you may read, the latest first; at most 400.' }),
    live: z.array(z.object({ bodyId: id, part: z.int(), all: z.int(), value })).openapi({
      description: 'What the system counts just now. It is no measurement until somebody measures.',
    }),
    mayDefine: z.boolean(),
    mayMeasure: z.boolean(),
  })
  .openapi('Indicator', { description: 'An indicator with everything that was measured.' });

export const measuredSchema = z
  .object({
    indicators: z.int().openapi({ description: 'How many indicators were measured.' }),
    values: z
      .int()
      .openapi({ description: 'How many values were written: what is the same as earlier today is not.' }),
  })
  .openapi('IndicatorsMeasured');

export const indicatorQuery = z.strictObject({
  view: z
    .enum(indicatorViews)
    .optional()
    .openapi({ description: 'Those in use where nothing is asked for.' }),
  body: idSchema.optional().openapi({ description: 'With the values of this body alone.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in its name or definition.' }),
  page: pageQuery,
  size: sizeQuery(50),
});
