import type { Change } from '../change-log/index.ts';

interface Told {
  readonly commitmentId: string;
  readonly controlPoint: string | null;
}

/** What the log tells of promises whose point is another than before; the auditors' answers are read from it. */
export const pointsNoted = (before: readonly Told[], after: readonly Told[]): Change[] =>
  after.flatMap(({ commitmentId, controlPoint }) => {
    const was = before.find((each) => each.commitmentId === commitmentId)?.controlPoint ?? null;
    if (was === controlPoint) return [];
    return [
      {
        noun: 'commitment' as const,
        nounId: commitmentId,
        verb: 'noteControlPoint',
        before: { controlPoint: was },
        after: { controlPoint },
      },
    ];
  });
