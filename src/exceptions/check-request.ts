import type { Changing } from '../identity/index.ts';
import { worksOn } from '../people/index.ts';
import { holdScale, isOnScale, scaleIn } from '../risks/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayAsk, mayKnowOfThing } from './exception.policy.ts';
import { requestFault } from './exception.rules.ts';
import { findExcepted } from './exception-facts.store.ts';

interface Request {
  readonly bodyId: string;
  readonly requirementId: string | null;
  readonly systemId: string | null;
  readonly assetId: string | null;
  readonly likelihood: number;
  readonly consequence: number;
  readonly ownerPersonId: string;
  readonly fromOn: string;
  readonly untilOn: string;
}

/** What it was about before this change, or in the exception that is renewed: it may stay, whoever has it now. */
type Kept = Pick<Request, 'systemId' | 'assetId'>;

/** Whether this may be asked for, by whom asks: of something that is there, for a year at most, of somebody else. */
export async function checkRequest(change: Changing, request: Request, kept: Kept | null) {
  const { transaction, organisationId, requester } = change;
  const { bodyId, ownerPersonId } = request;
  const excepted = await findExcepted(transaction, organisationId, request);
  const managerPersonId = excepted.system?.managerPersonId ?? null;
  if (!mayAsk(requester, { bodyId, managerPersonId })) return refuse('forbidden');
  // What is not there cannot be excepted; and only who works for a body speaks of what is another's.
  if (request.requirementId && !excepted.requirement) return refuseField('requirementId', 'unknownLink');
  for (const [field, thing] of [
    ['systemId', excepted.system],
    ['assetId', excepted.asset],
  ] as const) {
    const isKept = request[field] === kept?.[field];
    if (request[field] && !(thing && (isKept || mayKnowOfThing(requester, thing))))
      return refuseField(field, 'unknownLink');
  }
  const today = swedishDay(change.now());
  const fault = requestFault({ ...request, today, askedBy: requester.personId });
  if (fault) return refuse({ invalid: [fault] });
  if (!(await worksOn(transaction, organisationId, ownerPersonId, today))) {
    return refuseField('ownerPersonId', 'unknownPerson');
  }
  await holdScale(transaction, organisationId, 'share');
  if (!isOnScale(request, await scaleIn(transaction, organisationId)))
    return refuseField('likelihood', 'notOnScale');
  return { ok: true } as const;
}
