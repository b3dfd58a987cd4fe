import {
  assessmentCorrection,
  interpretationInput,
  newAssessmentInput,
  newFollowUpInput,
  questionSent,
  roundWithdrawal,
} from '../../audits/change-input.model.ts';
import { draftAssessment, roundChange, roundClosing } from '../../audits/round-input.model.ts';
import type { Change } from './change.ts';
import { assessmentVersion, ownVersion } from './versions.ts';

export const followUpsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/follow-ups', schema: newFollowUpInput },
  { name: 'withdraw', method: 'POST', path: '/follow-ups/{id}/withdraw', schema: roundWithdrawal },
  { name: 'restore', method: 'POST', path: '/follow-ups/{id}/restore', schema: roundWithdrawal },
  { name: 'change', method: 'PATCH', path: '/follow-ups/{id}', schema: roundChange, complete: ownVersion },
  { name: 'assess', method: 'POST', path: '/follow-ups/{id}/assessments', schema: draftAssessment },
  {
    name: 'close',
    method: 'POST',
    path: '/follow-ups/{id}/close',
    schema: roundClosing,
    complete: ownVersion,
  },
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
    complete: assessmentVersion,
  },
  {
    name: 'interpret',
    method: 'POST',
    path: '/assessments/{id}/interpretation',
    schema: interpretationInput,
    complete: assessmentVersion,
  },
  { name: 'mark-question-sent', method: 'POST', path: '/assessments/question-sent', schema: questionSent },
];
