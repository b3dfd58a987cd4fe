import { z } from 'zod';
import {
  assessmentCorrection,
  interpretationInput,
  newAssessmentInput,
  newFollowUpInput,
  questionSent,
  roundWithdrawal,
} from '../../audits/change-input.model.ts';
import {
  draftAssessment,
  newOutcomes,
  roundChange,
  roundClosing,
  roundOfAuditChange,
} from '../../audits/rounds/round-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { followUpLetter } from './letters.ts';
import { ownVersion } from './versions.ts';

/** What became of one promise as options; of several, from a file. */
const outcomeOrMany = newOutcomes.element.partial().extend({ outcomes: newOutcomes.optional() });

async function amongOutcomes(_server: Server, _path: string, sent: Sent): Promise<Sent> {
  const { outcomes, ...outcome } = sent;
  const isOne = Object.keys(outcome).length > 0;
  return { outcomes: [...(Array.isArray(outcomes) ? outcomes : []), ...(isOne ? [outcome] : [])] };
}

export const followUpsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/follow-ups', schema: newFollowUpInput },
  { name: 'withdraw', method: 'POST', path: '/follow-ups/{id}/withdraw', schema: roundWithdrawal },
  { name: 'restore', method: 'POST', path: '/follow-ups/{id}/restore', schema: roundWithdrawal },
  { name: 'change', method: 'PATCH', path: '/follow-ups/{id}', schema: roundChange, complete: ownVersion },
  {
    name: 'change-audit',
    method: 'POST',
    path: '/follow-ups/{id}/audits',
    schema: roundOfAuditChange.extend({ auditId: z.uuid() }),
    complete: ownVersion,
  },
  { name: 'assess', method: 'POST', path: '/follow-ups/{id}/assessments', schema: draftAssessment },
  {
    name: 'note-outcome',
    method: 'POST',
    path: '/follow-ups/{id}/outcomes',
    schema: outcomeOrMany,
    complete: amongOutcomes,
    isVersioned: false,
  },
  {
    name: 'close',
    method: 'POST',
    path: '/follow-ups/{id}/close',
    schema: roundClosing,
    complete: ownVersion,
  },
  followUpLetter,
];

export const assessmentsChanges: readonly Change[] = [
  {
    name: 'enter',
    method: 'POST',
    path: '/assessments',
    schema: newAssessmentInput,
  },
  {
    name: 'correct',
    method: 'PATCH',
    path: '/assessments/{id}',
    schema: assessmentCorrection,
    complete: ownVersion,
  },
  {
    name: 'interpret',
    method: 'POST',
    path: '/assessments/{id}/interpretation',
    schema: interpretationInput,
    complete: ownVersion,
  },
  { name: 'mark-question-sent', method: 'POST', path: '/assessments/question-sent', schema: questionSent },
];
