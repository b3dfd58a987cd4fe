import type { Audit, AuditQuestion } from '../audit.model.ts';
import type { Assessment, ReadResponse } from '../recommendations/recommendation.model.ts';
import type { FollowUp } from '../rounds/follow-up.model.ts';
import type { RegisterRow, RegisterTotals } from './register-list.model.ts';

/** What a round says in words of one recommendation and body, with the round's date. */
export type AssessmentWords = Pick<Assessment, 'id' | 'followUpId' | 'done' | 'remaining' | 'comment'> &
  Pick<FollowUp, 'dated'>;

/** An answer with the name of the body that gave it; null where the report does not say. */
export type Answer = Pick<
  ReadResponse,
  'recommendationId' | 'bodyId' | 'bodyName' | 'text' | 'toWholeAudit' | 'paraphrased'
> & {
  /** How many bodies its recommendation is addressed to, whoever may see them. */
  readonly addressed: number;
};

export type AuditFacts = Pick<Audit, 'id' | 'title' | 'year' | 'assessment'> & {
  readonly questions: readonly AuditQuestion[];
  /** Names of the bodies whose answer the auditors asked for. */
  readonly auditedBodies: readonly string[];
};

/** Everything that a status paper of the register is made of. */
export interface PaperFacts {
  /** YYYY-MM-DD: the day it is taken. */
  readonly today: string;
  /** In the order of the list. */
  readonly rows: readonly RegisterRow[];
  readonly audits: readonly AuditFacts[];
  readonly words: readonly AssessmentWords[];
  readonly answers: readonly Answer[];
  /** What the letter of each matter was about. */
  readonly matterTitles: ReadonlyMap<string, string>;
  /** How the same choice is distributed without its choice of status; null where none is made. */
  readonly whole: RegisterTotals['assessed'] | null;
  /** Whether a body can have more of the chosen status than the rows tell. */
  readonly mayHideBodies: boolean;
  readonly scales: readonly Pick<FollowUp, 'title' | 'scale'>[];
}
