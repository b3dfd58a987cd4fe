import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { followRegistryNumber, takeBackStep } from '../matters/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { carryOver } from './carry-over.ts';
import { followAnswered } from './follow-answered.ts';
import type { HeldMatter, HeldResponse } from './held-response.store.ts';
import { decidedBodies, holdResponse, situationOf } from './held-response.ts';
import { noteStepOf } from './note-step-of.ts';
import type { Response, ResponseState } from './response.model.ts';
import { handOn } from './response.policy.ts';
import { decideResponse, hasOwnDecision, wentAlong } from './response.rules.ts';
import { updateOwnDecision, updateResponse } from './response.store.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type ResponseMove, responseMove } from './response-input.model.ts';

type Move = {
  readonly command: ResponseMove['command'];
  readonly onDay: string | null;
  readonly minuteItem: string | null;
  readonly registryNumber: string | null;
  readonly note: string | null;
  readonly isDayConfirmed: boolean;
};

/** Moves a response on, as the workflow in response.rules.ts allows, and its matters with it. */
export function moveResponse(
  context: RequestContext,
  id: string,
  input: ResponseMove,
): Promise<Changed<{ readonly state: ResponseState | 'discarded' }>> {
  return changing(
    context,
    async (change): Promise<Changed<{ readonly state: ResponseState | 'discarded' }>> => {
      const held = await holdResponse(change, id);
      if (!held.ok) return held;
      const { response } = held;
      const parsed = parseChange(responseMove, input, faults);
      if (!parsed.ok) return parsed;
      const { version, ...move } = parsed.value;
      const today = swedishDay(change.now());
      const situation = await situationOf(change, response);
      const decision = decideResponse(situation, move, handOn(change.requester, response), today);
      if (!decision.ok) return decision;
      if (version !== response.version) return refuse('stale');
      const { to } = decision;
      await updateResponse(change.transaction, change.organisationId, id, columnsOf(change, move, to));
      await change.record({
        noun: nouns.response,
        nounId: id,
        verb: move.command,
        before: { state: response.state },
        after: { state: to, ...told(move) },
      });
      await followUp(change, response, move);
      return { ok: true, state: to };
    },
  );
}

type Columns = Partial<
  Pick<Response, 'state' | 'registryNumber' | 'dispatchedOn' | 'receivedOn' | 'withdrawnAt'>
>;

function columnsOf(change: Changing, move: Move, to: ResponseState | 'discarded'): Columns {
  if (to === 'discarded') return { withdrawnAt: change.now() };
  const { command, onDay, registryNumber } = move;
  return {
    state: to,
    ...(command === 'decide' && registryNumber !== null && { registryNumber }),
    ...(command === 'dispatch' && { dispatchedOn: onDay }),
    ...(command === 'receive' && { receivedOn: onDay }),
  };
}

/** What happens to the matters and to the bodies' work when the response has moved. */
async function followUp(change: Changing, response: HeldResponse, move: Move): Promise<void> {
  const { transaction, organisationId } = change;
  const { id, leadBodyId, matters } = response;
  const leads = matters.filter(({ bodyId }) => bodyId === leadBodyId);
  const onDay = move.onDay ?? swedishDay(change.now());
  switch (move.command) {
    case 'makeReady':
      await noteStepOf(change, response, matters, { step: 'drafted', onDay });
      return;
    case 'decide': {
      const decision = { decidedOn: onDay, minuteItem: move.minuteItem };
      await updateOwnDecision(transaction, organisationId, id, leadBodyId, decision);
      if (response.supersedesId !== null) await carryOver(change, id);
      await noteStepOf(change, response, leads, { step: 'decided', onDay, minuteItem: move.minuteItem });
      await numberMatters(change, leads, move.registryNumber ?? response.registryNumber);
      await followAnswered(change, response, [...new Set([leadBodyId, ...decidedBodies(response)])]);
      return;
    }
    case 'dispatch': {
      const along = matters.filter((matter) => wentAlong(matter, { dispatchedOn: onDay }));
      await noteStepOf(change, response, along, { step: 'dispatched', onDay });
      return;
    }
    case 'receive': {
      const along = matters.filter((matter) => wentAlong(matter, response));
      await noteStepOf(change, response, along, { step: 'receivedByAuditors', onDay });
      return;
    }
    case 'putBack':
      await noteStepOf(change, response, leads, { step: 'returned', onDay, note: move.note });
      await takeBackIn(
        change,
        response,
        matters.filter(({ bodyId }) => bodyId !== leadBodyId),
        'drafted',
      );
      await forgetDecisions(change, response);
      return;
    case 'takeBack':
      await takeBackIn(change, response, matters, 'drafted');
      await forgetDecisions(change, response);
      return;
    case 'discard':
      if (response.state === 'ready') await takeBackIn(change, response, matters, 'drafted');
      return;
    default:
  }
}

/** Takes back in these matters what the response noted. One that is answered was left alone then. */
async function takeBackIn(
  change: Changing,
  { supersedesId }: HeldResponse,
  matters: readonly HeldMatter[],
  step: 'drafted' | 'decided',
): Promise<void> {
  for (const { matterId, receivedOn } of matters) {
    const isAnswered = supersedesId !== null && receivedOn !== null;
    if (!isAnswered) await takeBackStep(change, { matterId, step });
  }
}

async function numberMatters(
  change: Changing,
  matters: readonly HeldMatter[],
  registryNumber: string | null,
): Promise<void> {
  if (registryNumber === null) return;
  for (const { matterId } of matters) await followRegistryNumber(change, { matterId, registryNumber });
}

/** What other bodies have decided was about the words as they stood: they decide anew on what becomes of them. */
async function forgetDecisions(change: Changing, response: HeldResponse): Promise<void> {
  const { id, matters } = response;
  await takeBackIn(change, response, matters.filter(hasOwnDecision), 'decided');
  for (const { bodyId, decidedOn, minuteItem } of matters.filter(hasOwnDecision)) {
    await updateOwnDecision(change.transaction, change.organisationId, id, bodyId, {
      decidedOn: null,
      minuteItem: null,
    });
    await change.record({
      noun: nouns.response,
      nounId: id,
      verb: 'forgetOwnDecision',
      before: { bodyId, decidedOn, minuteItem },
      after: { bodyId, decidedOn: null, minuteItem: null },
    });
  }
}

const told = (move: Move) =>
  Object.fromEntries(
    Object.entries(move).filter(
      ([name, value]) => name !== 'command' && name !== 'isDayConfirmed' && value !== null,
    ),
  );
