import type { GuidelineJob } from './guideline-import.model.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * How far files that are being read here have come, in pages. It is kept in memory: a reading takes seconds, and a page
 * that another process answers shows that it goes on without saying how far.
 */
const underWay = new Map<string, Progress>();

type Of = Pick<GuidelineJob, 'guidelineId' | 'number'>;
const keyOf = ({ guidelineId, number }: Of) => `${guidelineId} ${number}`;

export const noteProgress = (job: Of, progress: Progress): void => {
  underWay.set(keyOf(job), progress);
};
export const forgetProgress = (job: Of): void => {
  underWay.delete(keyOf(job));
};
export const progressOf = (job: Of): Progress | null => underWay.get(keyOf(job)) ?? null;
