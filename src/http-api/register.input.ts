import { z } from '@hono/zod-openapi';
import {
  assessmentCorrection,
  auditChange,
  interpretationInput,
  matterChange,
  newAssessmentInput,
  newAuditInput,
  newFollowUpInput,
  newMatterInput,
  newRecommendationsInput,
  questionSent,
  recommendationChange,
  recommendationsAtOnce,
  roundWithdrawal,
  stateChange,
  withdrawal,
} from '../audits/change-input.model.ts';
import { described, idSchema, versionWords } from './described.ts';

/** What may be sent to change the register: the slice's own schemas, with words. */

const day = (description: string) => ({ description, format: 'date' }) as const;
const ownId =
  'An id of the program’s own (UUID version 4), so that the same request sent twice adds one thing.';
const version = versionWords;
const reason = 'Why; kept in the history.';

const auditWords = {
  title: { description: 'As the report is called.', example: 'Granskning av informationssäkerhet' },
  year: { description: 'The year of issue.', example: 2025 },
  firm: { description: 'The expert firm that helped the auditors.', example: 'Granit Revision AB' },
  registryNumber: { description: 'The auditors’ own registry number.', example: 'REV 2025/14' },
  dated: { description: 'YYYY, YYYY-MM or YYYY-MM-DD: as exact as the report says.', example: '2025-03' },
  isSecurity: 'True for audits of information security, which the security officer keeps too.',
  purpose: 'What the audit was to find out.',
  assessment: 'The auditors’ overall verdict, with their words.',
  questions: 'The audit questions with their verdicts.',
};
export const newAuditSchema = described('NewAudit', newAuditInput, {
  id: ownId,
  ...auditWords,
  bodyIds: 'The audited bodies: each gets a matter.',
});
export const auditChangeSchema = described('AuditChange', auditChange, { ...auditWords, version });

const recommendationWords = {
  number: { description: 'As printed; may repeat or be missing.', example: '3' },
  text: { description: 'Word for word.', example: 'Att nämnden ser över behörigheterna' },
  group: 'The heading inside the audit that it stands under.',
  bodyIds: 'The bodies that it is addressed to. Each has its own work and its own assessment.',
};
const newRecommendationSchema = described('NewRecommendation', newRecommendationsInput.element, {
  id: ownId,
  ...recommendationWords,
});
export const oneRecommendationSchema = described(
  'OneRecommendation',
  newRecommendationsInput.element.extend({ auditId: idSchema }),
  { id: ownId, ...recommendationWords, auditId: 'The audit that it is part of.' },
);
export const newRecommendationsSchema = z
  .strictObject({
    recommendations: z
      .array(newRecommendationSchema)
      .min(1)
      .max(recommendationsAtOnce)
      .openapi({ description: 'One to a thousand, in the order of the report.' }),
  })
  .openapi('NewRecommendations');
export const recommendationChangeSchema = described('RecommendationChange', recommendationChange, {
  ...recommendationWords,
  version,
});

export const newMatterSchema = described('NewMatter', newMatterInput, {
  bodyId: 'The body that the letter went to.',
  recipient: 'Whether it went there for an answer or for information.',
});
export const matterChangeSchema = described('MatterChange', matterChange, {
  recipient: 'Whether the letter went to the body for an answer or for information.',
  registryNumber: { description: 'The body’s registry number.', example: 'SN 2025/117' },
  letterDated: day('The date of the auditors’ letter.'),
  answerBy: day('When the auditors want the answer in hand.'),
  extension: 'Where the request for more time stands. `unclear`: asked for, and no answer is to be found.',
  extendedTo: day('The later date for the answer.'),
  boardMeeting: day('When the board decides.'),
  minuteItem: { description: 'The paragraph of the minutes.', example: '§ 117' },
  dispatchedOn: day('When the answer was dispatched.'),
  receivedOn: day('When the auditors had it: in time is judged on this day. Not in the future.'),
  version,
});

export const withdrawalSchema = described('Withdrawal', withdrawal, { version, reason });
export const roundWithdrawalSchema = described('FollowUpWithdrawal', roundWithdrawal, { reason });

export const stateChangeSchema = described('StateChange', stateChange, {
  bodyId: 'Whose work it is about.',
  version: 'The version of the addressee that the change was made from.',
  command:
    'What is done. answer and decideNotToAct belong to the board: its secretary or director notes them. plan and reportDone belong to everybody who writes for the body; confirm and sendBack to who verifies and does not answer for it.',
  reason: 'Needed to confirm, send back, reopen and decide not to act.',
  minuteItem: {
    description: 'Needed to decide not to act: the paragraph of the decision.',
    example: '§ 117',
  },
  decidedOn: day('Needed to decide not to act: when the board decided. Not in the future.'),
  completedOn: day(
    'Needed to report done, beside evidence of the work: when the work was completed. Not in the future.',
  ),
  examined: 'Needed to confirm: the versions of evidence that have been examined.',
});

const interpretationWords = {
  decision:
    'accept the colour that the wording suggests, choose another, leave it unknown, or take back an earlier interpretation.',
  version: 'The version of the addressee that the change was made from.',
  reason,
  colour: 'What the person reads out of the words.',
};
const [accept, choose, leaveUnknown, takeBack] = interpretationInput.options;
const { colour: _, ...withoutColour } = interpretationWords;
export const interpretationSchema = z
  .discriminatedUnion('decision', [
    described('InterpretationAccepted', accept, withoutColour),
    described('InterpretationChosen', choose, interpretationWords),
    described('InterpretationLeft', leaveUnknown, withoutColour),
    described('InterpretationTakenBack', takeBack, withoutColour),
  ])
  .openapi('Interpretation');

export const questionSentSchema = described('QuestionSent', questionSent, {
  assessmentIds: 'The assessments whose colours were asked about.',
  askedOn: day('When the question was sent to the auditors; null takes the note back.'),
});

const assessmentWords = {
  status: 'The colour, as the auditors set it.',
  done: 'What has been done, in the auditors’ words.',
  remaining: 'What remains to be done, in the auditors’ words.',
  comment: 'What else they say.',
};
export const assessmentCorrectionSchema = described('AssessmentCorrection', assessmentCorrection, {
  ...assessmentWords,
  version: 'The version of the addressee that the change was made from.',
  reason,
  seenInOriginal:
    'True says that the original shows this colour. Needed to change a colour that was read out of a file, except by the auditors in rounds of theirs.',
});
export const newAssessmentSchema = described('NewAssessment', newAssessmentInput, {
  followUpId: 'The round that it is part of.',
  recommendationId: 'What is assessed.',
  bodyId: 'Whose work is assessed.',
  ...assessmentWords,
});
export const newFollowUpSchema = described('NewFollowUp', newFollowUpInput, {
  madeBy: 'Whose round it is: the auditors’, or one of the municipality’s own. Kept apart everywhere.',
  title: { description: 'What the round is called.', example: 'Uppföljning av tidigare granskningar' },
  firm: 'The expert firm that helped the auditors.',
  dated: day('Which of two rounds is the later is seen on this.'),
  registryNumber: 'The auditors’ own registry number.',
  madeByBodyId:
    'The body that makes a round of the municipality’s own; null where the municipality does as a whole.',
  auditIds: 'The audits that the round goes over.',
});
