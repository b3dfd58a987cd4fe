import { contradictionsOf } from '../audits/index.ts';
import { registerScope } from '../audits/register/register.policy.ts';
import { findChanges, type LoggedChange } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { inRequest, mayWrite, type RequestContext, type Requester } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findHeld, type HeldResponse } from './held-response.store.ts';
import { mayKnowOfReferral } from './referral.policy.ts';
import {
  handOn,
  mayKnowOfResponse,
  mayNoteOwnDecision,
  mayWritePart,
  mayWriteResponse,
  responseScope,
} from './response.policy.ts';
import { coverageOf, hasOwnDecision, isDecided, isInForce, responseCommandsFor } from './response.rules.ts';
import {
  type FoundMatter,
  findAnswerableAudits,
  findAskedAbout,
  findOthers,
  findShownItems,
  findShownMatters,
} from './response-detail.store.ts';
import { nouns } from './response-fault.model.ts';
import { itemVersion } from './response-item.rules.ts';
import type { AskedAbout, ResponseShown, ShownItem, ShownMatter } from './response-shown.model.ts';
import { findPromisesOfItems } from './shown-commitment.store.ts';
import { type StoodIn, withStanding } from './with-standing.ts';

/** A response with everything in it; undefined where the requester may not know of it, or it was thrown away. */
export function findResponse(context: RequestContext, id: string): Promise<ResponseShown | undefined> {
  const { requester } = context;
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const { organisationId } = requester;
    const held = isId(id) ? await findHeld(transaction, organisationId, id) : undefined;
    if (!held || held.withdrawnAt !== null || !mayKnowOfResponse(requester, held, today)) return undefined;
    const found = await findShownMatters(transaction, organisationId, id);
    const inside = registerScope(requester).bodyWork === 'always';
    const matters = found.map((matter) => withContradictions(matter, held, inside));
    const asked = await findAskedAbout(transaction, organisationId, id);
    const audits = await findAnswerableAudits(transaction, organisationId, id);
    const scope = responseScope(requester);
    const others = await findOthers(transaction, organisationId, id, { scope, today });
    const later = others.filter((each) => each.id !== held.supersedesId);
    const replacedBy = later.findLast(({ state }) => isDecided(state)) ?? null;
    const items = await shownItems(transaction, requester, id, { today, replacedBy });
    const isOwn = registerScope(requester).bodies.some((each) =>
      [held.leadBodyId, ...held.bodyIds].includes(each),
    );
    const changes = await findChanges(transaction, organisationId, { noun: nouns.response, nounId: id }, 200);
    const history = isOwn ? changes : sinceDecided(changes);
    const bodies = await findBodies(transaction, organisationId);
    const people = await findPeopleNames(
      transaction,
      organisationId,
      history.map(({ personId }) => personId),
    );
    const { matters: _, bodyIds: __, isSecurity: ___, hasItems: ____, successor: _____, ...response } = held;
    return {
      response,
      leadBodyName: bodies.find((each) => each.id === held.leadBodyId)?.name ?? '',
      isInForce: isInForce(held.state, replacedBy),
      matters,
      items,
      asked: asked.map((each) => ({ ...each, coverage: coverage(each, items) })),
      audits,
      supersedes: others.find((each) => each.id === held.supersedesId) ?? null,
      supersededBy: later[0] ?? null,
      history,
      names: new Map([...people, ...bodies.map((each) => [each.id, each.name] as const)]),
      may: rightsOn(requester, held),
    };
  });
}

/** The matter with what it says against the response, where it is this one that it follows. */
function withContradictions(
  found: FoundMatter,
  { id, ...response }: HeldResponse,
  inside: boolean,
): ShownMatter {
  const { boardMeeting, matterMinuteItem, isFollowed, ...matter } = found;
  const isLead = response.leadBodyId === matter.bodyId;
  const { decidedOn, minuteItem } = matter;
  const answer = { ...response, responseId: id, isLead, decidedOn, minuteItem };
  const says = { ...matter, boardMeeting, minuteItem: matterMinuteItem };
  return { ...matter, contradictions: inside && isFollowed ? contradictionsOf(says, answer) : [] };
}

/** What others than its own bodies may know of what has happened: never how it was written. Newest first. */
function sinceDecided(changes: readonly LoggedChange[]): LoggedChange[] {
  const decided = changes.findIndex(({ verb }) => verb === 'decide');
  const told = ['decide', 'dispatch', 'receive', 'noteOwnDecision'];
  return changes.slice(0, decided + 1).filter(({ verb }) => told.includes(verb));
}

function rightsOn(requester: Requester, held: HeldResponse): ResponseShown['may'] {
  const writes = mayWrite(requester);
  const isDraft = held.state === 'draft';
  const undecided = held.matters.filter((matter) => !hasOwnDecision(matter)).map(({ bodyId }) => bodyId);
  const isOthers = (bodyId: string) => isDecided(held.state) || bodyId !== held.leadBodyId;
  return {
    commands: writes ? responseCommandsFor(held.state, handOn(requester, held)) : [],
    change: writes && isDraft && mayWriteResponse(requester, held),
    supersede: writes && isDecided(held.state) && !held.successor && mayWriteResponse(requester, held),
    writeFor: writes && isDraft ? held.bodyIds.filter((each) => mayWritePart(requester, held, each)) : [],
    decideFor:
      writes && !isDraft
        ? [...new Set(undecided)].filter((each) => isOthers(each) && mayNoteOwnDecision(requester, each))
        : [],
  };
}

async function shownItems(
  transaction: Transaction,
  requester: Requester,
  responseId: string,
  { today, replacedBy }: StoodIn & { readonly today: string },
): Promise<ShownItem[]> {
  const { organisationId } = requester;
  const inside = registerScope(requester).bodyWork === 'always';
  const found = await findShownItems(transaction, organisationId, responseId);
  const ids = found.map(({ id }) => id);
  const promises = await findPromisesOfItems(transaction, organisationId, { inside }, ids);
  return found.map((item) => {
    const commitments = promises.filter(({ itemId }) => itemId === item.id);
    const { referral } = item;
    return {
      ...item,
      referral:
        referral && !mayKnowOfReferral(requester, referral)
          ? { ...referral, state: null, answer: null }
          : referral,
      commitments: commitments.map((each) => withStanding(each, requester, today, { replacedBy })),
      version: itemVersion(item, commitments),
    };
  });
}

function coverage(
  { recommendationId, bodyId, auditId }: Omit<AskedAbout, 'coverage'>,
  items: readonly ShownItem[],
): AskedAbout['coverage'] {
  const own = items.filter((item) => item.bodyId === bodyId);
  return coverageOf(
    own.some((item) => item.recommendationId === recommendationId),
    own.some((item) => item.target === 'whole' && item.auditId === auditId),
  );
}
