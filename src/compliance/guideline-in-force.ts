import type { Transaction } from '../database/index.ts';
import { findGuidelines } from '../requirements/index.ts';

/** The guideline that compliance is measured against, in its version in force. */
export interface InForce {
  readonly id: string;
  readonly guidelineId: string;
  readonly number: number;
  readonly title: string;
  readonly inForceFrom: string | null;
  /** Who answers for the whole municipality and for central IT; null where nobody has been named. */
  readonly municipalityBodyId: string | null;
  readonly municipalityBody: string | null;
  readonly centralItBodyId: string | null;
  readonly centralItBody: string | null;
}

/** The first that came into force of those in force; undefined where none is. One statement. */
export async function findGuidelineInForce(
  transaction: Transaction,
  organisationId: string,
): Promise<InForce | undefined> {
  const all = await findGuidelines(transaction, organisationId);
  const inForce = all.flatMap(({ inForce: number, ...guideline }) =>
    number === null ? [] : [{ ...guideline, guidelineId: guideline.id, number }],
  );
  return inForce.toSorted((a, b) => (a.inForceFrom ?? '').localeCompare(b.inForceFrom ?? ''))[0];
}
