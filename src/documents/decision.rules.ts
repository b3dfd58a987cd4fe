import { refuseField } from '../shared/changed.ts';
import type { DocumentVersion, GoverningDocument } from './document.model.ts';
import { nextRevisionAfter } from './document.rules.ts';

/** What is told of a decision. Days are YYYY-MM-DD. */
interface Decided {
  readonly decidedOn: string;
  readonly decidedByBodyId: string | null;
  readonly decidedByRole: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * Why the decision cannot be noted so; null where it can. A board or an office has decided, on a day that has been and not
 * before the version that it replaces; the version holds from that day or a later one, and from later than the one before.
 * @param earlier the latest decided version
 */
export function faultOfDecision(
  { decidedOn, decidedByBodyId, decidedByRole, validFrom, validTo }: Decided,
  earlier: Pick<DocumentVersion, 'decidedOn' | 'validFrom'> | undefined,
  today: string,
) {
  const from = validFrom ?? decidedOn;
  if ((decidedByBodyId === null) === (decidedByRole === null)) {
    return refuseField('decidedByBodyId', 'boardOrOffice');
  }
  if (decidedOn > today) return refuseField('decidedOn', 'inFuture');
  if (earlier?.decidedOn && decidedOn < earlier.decidedOn)
    return refuseField('decidedOn', 'beforeEarlierVersion');
  if (from < decidedOn) return refuseField('validFrom', 'beforeDecision');
  if (earlier?.validFrom && from <= earlier.validFrom)
    return refuseField('validFrom', 'beforeEarlierVersion');
  if (validTo !== null && validTo < from) return refuseField('validTo', 'versionEndsFirst');
  return null;
}

/** When it is to be revised once this has been decided: by its rhythm, else as it was set where that is still ahead. */
export function nextAfterDecision(
  { rhythmMonths, nextRevisionOn }: Pick<GoverningDocument, 'rhythmMonths' | 'nextRevisionOn'>,
  decidedOn: string,
): string | null {
  const next = nextRevisionAfter(decidedOn, rhythmMonths);
  if (next !== null) return next;
  return nextRevisionOn !== null && nextRevisionOn > decidedOn ? nextRevisionOn : null;
}

/** What is told of a revision without a new version. */
interface Revised {
  readonly onDay: string;
  readonly outcome: 'unchanged' | 'toBeChanged';
  readonly nextOn: string | null;
}

/**
 * When the next revision is, once it has been revised; or why that cannot be noted so. A document that stands as it is
 * waits a whole rhythm; one that is to be changed waits for its new version, and stays due.
 * @param inForce the version that was looked through
 */
export function revised(
  { onDay, outcome, nextOn }: Revised,
  { rhythmMonths, nextRevisionOn }: Pick<GoverningDocument, 'rhythmMonths' | 'nextRevisionOn'>,
  inForce: Pick<DocumentVersion, 'decidedOn'> | undefined,
  today: string,
) {
  if (!inForce) return refuseField('outcome', 'nothingInForce');
  if (onDay > today) return refuseField('onDay', 'inFuture');
  if (inForce.decidedOn !== null && onDay < inForce.decidedOn) return refuseField('onDay', 'beforeDecision');
  if (nextOn !== null && nextOn <= today) return refuseField('nextOn', 'notAfterToday');
  if (outcome === 'toBeChanged') return { ok: true, nextOn: nextOn ?? nextRevisionOn } as const;
  const next = nextOn ?? nextRevisionAfter(onDay, rhythmMonths);
  return next === null ? refuseField('nextOn', 'missing') : ({ ok: true, nextOn: next } as const);
}
