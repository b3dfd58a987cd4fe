import { z } from '@hono/zod-openapi';
import { extensionStates, recipients } from '../audits/audit.model.ts';
import { matterSorts, matterStandings, mattersOnPage } from '../matters/matter-list.model.ts';
import { matterSteps } from '../matters/matter-way.model.ts';
import { stepStandings, waySteps } from '../matters/plan.model.ts';
import { stepInput, stepWithdrawal } from '../matters/step-input.model.ts';
import { meetingChange, meetingsAtOnce, newMeeting, routineChange } from '../meetings/meeting-input.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const day = dateSchema.nullable();

export const matterListQuery = z.strictObject({
  standing: z.enum(matterStandings).optional().openapi({
    description: 'How the answer stands; `thisMonth` by the date that it has to be in hand.',
  }),
  body: idSchema.optional().openapi({ description: 'Matters of this body.' }),
  year: z.coerce
    .number()
    .int()
    .min(1900)
    .max(2200)
    .optional()
    .openapi({ type: 'integer', description: 'The year of the letter.', example: 2026 }),
  q: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Words of the title, the body or the registry number.' }),
  sort: z.enum(matterSorts).default('urgent').openapi({ description: 'The order.' }),
  page: pageQuery,
  size: sizeQuery(mattersOnPage),
});

const plannedStepSchema = z
  .object({
    step: z.enum(waySteps),
    planned: day,
    done: day.openapi({ description: 'Null also where the day is not known.' }),
    standing: z.enum(stepStandings),
  })
  .openapi('PlannedStep');

const planSchema = z
  .object({
    steps: z.array(plannedStepSchema),
    meetsOn: day.openapi({ description: 'The board’s meeting that the plan counts on.' }),
    problem: z.enum(['noMeetingInTime', 'noCalendar', 'noDate']).nullable(),
    wayOut: z
      .object({ meetBy: day, adjustAtOnceOn: day, extendTo: day })
      .nullable()
      .openapi({ description: 'What can be done where no meeting is in time.' }),
    arrives: day.openapi({ description: 'When the auditors have the answer, as things stand.' }),
  })
  .openapi('MatterPlan', {
    description: 'Counted backwards from the date that the answer has to be in hand.',
  });

export const wayMatterSchema = z
  .object({
    id: idSchema,
    auditId: idSchema.nullable(),
    followUpId: idSchema.nullable(),
    about: z.string().openapi({ description: 'Title of the audit or of the follow-up.' }),
    bodyId: idSchema,
    bodyName: z.string(),
    recipient: z.enum(recipients),
    registryNumber: z.string().nullable(),
    letterDated: day,
    answerBy: day,
    extension: z.enum(extensionStates),
    extendedTo: day,
    boardMeeting: day,
    minuteItem: z.string().nullable(),
    dispatchedOn: day,
    receivedOn: day,
    version: versionSchema,
    plan: planSchema
      .nullable()
      .openapi({ description: 'Null where the way to the answer is the body’s own.' }),
  })
  .openapi('MatterOnItsWay');

const notedStepSchema = z
  .object({
    id: idSchema,
    step: z.enum(matterSteps),
    onDay: dateSchema,
    minuteItem: z.string().nullable(),
    extendedTo: day,
    note: z.string().nullable(),
    by: z.string().nullable().openapi({ description: 'The name of whoever noted it.' }),
    at: momentSchema,
    withdrawnAt: momentSchema.nullable().openapi({ description: 'When it was taken back.' }),
  })
  .openapi('NotedStep');

export const matterWaySchema = z
  .object({ ...wayMatterSchema.shape, noted: z.array(notedStepSchema) })
  .openapi('MatterWay', { description: 'A matter with its plan and every step that was noted.' });

export const stepSchema = described('MatterStep', stepInput, {
  version: versionWords,
  step: { description: 'What has happened.', example: 'drafted' },
  onDay: { description: 'The day on which it happened.', format: 'date', example: '2026-11-20' },
  minuteItem: { description: 'The paragraph of a decision.', example: '§ 117' },
  extendedTo: { description: 'The new day of an extension.', format: 'date' },
  note: 'A note of the body’s own, never seen by the auditors.',
  isDayConfirmed:
    'That the answer was sent that day though the minutes are not noted as adjusted, or that an arrival that is noted already came on this day instead.',
});

export const stepWithdrawalSchema = described('MatterStepWithdrawal', stepWithdrawal, {
  version: versionWords,
  reason: 'Why it is taken back.',
});

const meetingWords = {
  meetsOn: { description: 'The day of the meeting.', format: 'date', example: '2027-02-10' },
  papersBy: { description: 'The last day for papers; null: by the routine.', format: 'date' },
  preparedOn: { description: 'When the presidium prepares; null: by the routine.', format: 'date' },
  adjustedBy: { description: 'The last day for the minutes; null: by the routine.', format: 'date' },
} as const;

const newMeetingSchema = described('NewMeeting', newMeeting, meetingWords);
export const meetingChangeSchema = described('BoardMeetingChange', meetingChange, {
  ...meetingWords,
  isDayConfirmed: 'That days sent as they were are right though the meeting is moved.',
  version: versionWords,
});
export const callingOffSchema = z.strictObject({ version: versionSchema }).openapi('BoardMeetingCallingOff');

export const newMeetingsSchema = z
  .strictObject({
    meetings: z
      .array(newMeetingSchema)
      .min(1)
      .max(meetingsAtOnce)
      .openapi({ description: 'Up to 200, all or none.' }),
    change: z.boolean().default(false).openapi({
      description:
        'Whether a meeting on a day that the calendar has gets the new days; otherwise it is refused.',
    }),
  })
  .openapi('NewMeetings');

const routineSchema = z
  .object({
    papersDays: z.int(),
    preparationDays: z.int(),
    draftDays: z.int(),
    adjustmentDays: z.int(),
    dispatchDays: z.int(),
    deliveryDays: z.int(),
    version: z
      .int()
      .openapi({ description: '0 where the body has none of its own and the usual one counts.' }),
  })
  .openapi('BoardRoutine', { description: 'How many calendar days each part of the way takes.' });

export const meetingSchema = z
  .object({
    id: idSchema,
    bodyId: idSchema,
    meetsOn: dateSchema,
    papersBy: day,
    preparedOn: day,
    adjustedBy: day,
    version: versionSchema,
  })
  .openapi('BoardMeeting');

export const calendarSchema = z
  .object({
    meetings: z.array(meetingSchema),
    routine: routineSchema,
  })
  .openapi('BoardCalendar');

export const routineChangeSchema = described('BoardRoutineChange', routineChange, {
  papersDays: 'From the day when the papers have to be in to the meeting.',
  preparationDays: 'From the preparation to the meeting.',
  draftDays: 'From referral to a draft.',
  adjustmentDays: 'From the meeting to adjusted minutes; at most 14.',
  dispatchDays: 'From adjusted minutes to dispatch.',
  deliveryDays: 'From dispatch until the auditors have it.',
  version: 'As read; 0 where the body has none of its own.',
});
