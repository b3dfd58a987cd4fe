import type { Matter } from '../audit.model.ts';
import {
  type AnswerOfMatter,
  type Contradiction,
  goesWith,
  type SharedField,
  sharedFields,
} from './matter-answer.model.ts';

type Facts = Pick<Matter, SharedField>;

/**
 * What the response says of the matter, and nothing else may: the decision of the matter's own board, its paragraph, and
 * when the answer was sent and received. Before the decision a planned meeting and a number are the matter's own.
 */
export function heldFacts(answer: AnswerOfMatter): Partial<Facts> {
  const { decidedOn, minuteItem, isLead, registryNumber, dispatchedOn, receivedOn } = answer;
  const sent = goesWith(answer)
    ? {
        dispatchedOn: decidedOn === null ? null : dispatchedOn,
        receivedOn: decidedOn === null ? null : receivedOn,
      }
    : {};
  if (decidedOn === null) return { minuteItem: null, ...sent };
  return {
    boardMeeting: decidedOn,
    minuteItem,
    ...sent,
    ...(isLead && registryNumber !== null && { registryNumber }),
  };
}

/** The fields whose change would let the matter say something else than its response does. */
export function fieldsHeld(before: Facts, after: Facts, answer: AnswerOfMatter | undefined): SharedField[] {
  if (!answer) return [];
  const held = heldFacts(answer);
  return sharedFields.filter(
    (field) => field in held && after[field] !== before[field] && after[field] !== held[field],
  );
}

/** Where a matter and its decided response say different things. A matter without a number contradicts none. */
export function contradictionsOf(matter: Facts, answer: AnswerOfMatter | undefined): Contradiction[] {
  if (!answer || answer.decidedOn === null) return [];
  const held = heldFacts(answer);
  return sharedFields
    .filter((field) => field in held && matter[field] !== held[field])
    .filter((field) => field !== 'registryNumber' || matter.registryNumber !== null)
    .map((field) => ({ field, inMatter: matter[field], inResponse: held[field] ?? null }));
}
