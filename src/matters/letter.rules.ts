import type { LetterMatter, LetterSubject, Transmittal } from './letter.model.ts';

/** The kinds of what a letter may say against itself, its matters or its audit. */
export const letterDoubts = [
  'signedAfterDate',
  'signedBeforeDate',
  'answerByBeforeDate',
  'otherLetterDate',
  'beforeAudit',
  'answeredLate',
] as const satisfies LetterDoubt['kind'][];

/** What a letter says against itself, its matters or its audit. Shown, never repaired. Days are YYYY-MM-DD. */
export type LetterDoubt =
  | {
      readonly kind: 'signedAfterDate' | 'signedBeforeDate';
      readonly name: string;
      readonly signed: string;
      readonly dated: string;
    }
  | { readonly kind: 'answerByBeforeDate'; readonly body: string; readonly answerBy: string }
  | { readonly kind: 'otherLetterDate'; readonly body: string; readonly dated: string }
  | { readonly kind: 'beforeAudit'; readonly dated: string }
  | {
      readonly kind: 'answeredLate';
      readonly body: string;
      readonly received: string;
      readonly inForce: string;
    };

export function doubtsOfLetter(
  letter: Pick<Transmittal, 'dated' | 'signatures'> | null,
  subject: Pick<LetterSubject, 'dated'>,
  matters: readonly LetterMatter[],
): LetterDoubt[] {
  const dated = letter?.dated ?? null;
  const signed = (letter?.signatures ?? []).flatMap(({ name, signedAt }): LetterDoubt[] => {
    const day = signedAt?.slice(0, 10);
    if (!day || dated === null || day === dated) return [];
    return [{ kind: day > dated ? 'signedAfterDate' : 'signedBeforeDate', name, signed: day, dated }];
  });
  const isBeforeAudit = dated !== null && subject.dated?.length === 10 && subject.dated > dated;
  const ofMatters = matters.flatMap(({ bodyName: body, letterDated, answerBy, receivedOn, inForce }) => {
    const found: LetterDoubt[] = [];
    if (dated !== null && letterDated !== null && letterDated !== dated) {
      found.push({ kind: 'otherLetterDate', body, dated: letterDated });
    }
    const from = dated ?? letterDated;
    if (from !== null && answerBy !== null && answerBy < from) {
      found.push({ kind: 'answerByBeforeDate', body, answerBy });
    }
    if (receivedOn !== null && inForce !== null && receivedOn > inForce) {
      found.push({ kind: 'answeredLate', body, received: receivedOn, inForce });
    }
    return found;
  });
  return [
    ...signed,
    ...(isBeforeAudit ? [{ kind: 'beforeAudit', dated: subject.dated ?? '' } as const] : []),
    ...ofMatters,
  ];
}
