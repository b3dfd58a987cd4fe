import type { z } from 'zod';
import type { Refused } from '../change.model.ts';
import type { interpretationInput } from '../change-input.model.ts';
import { refuseField } from '../change-input.rules.ts';
import type { Assessment, Interpretation } from '../recommendations/recommendation.model.ts';
import { isUnreadColour } from './unread-colour.rules.ts';

type Decided = Pick<Interpretation, 'colour' | 'reason'>;

/** What becomes of an unknown colour when somebody has looked at the words; null: nobody has decided. */
export function decideInterpretation(
  {
    status,
    statusFrom,
    proposed,
    interpretation,
  }: Pick<Assessment, 'status' | 'statusFrom' | 'proposed' | 'interpretation'>,
  input: z.output<typeof interpretationInput>,
): { readonly ok: true; readonly after: Decided | null } | Refused {
  if (status !== 'unknown') return refuseField('decision', 'notUnknown');
  if (!isUnreadColour({ status, statusFrom })) return refuseField('decision', 'assessorsOwn');
  switch (input.decision) {
    case 'accept':
      if (!proposed) return refuseField('decision', 'nothingProposed');
      return { ok: true, after: { colour: proposed.status, reason: input.reason ?? proposed.reason } };
    case 'choose':
      return { ok: true, after: { colour: input.colour, reason: input.reason } };
    case 'leaveUnknown':
      return { ok: true, after: { colour: null, reason: input.reason } };
    case 'takeBack':
      return interpretation ? { ok: true, after: null } : refuseField('decision', 'notInterpreted');
  }
}
