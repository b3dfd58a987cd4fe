import {
  mayDecideForBody,
  mayKeepRegister,
  mayWriteForBody,
  registerScope,
} from '../audits/register/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import type { ReferralHand } from './referral.rules.ts';
import type { Referral, Response } from './response.model.ts';
import { type Hand, isDecided } from './response.rules.ts';
import type { ResponseScope } from './response-scope.model.ts';

/** What decides who may know of a response. */
export type Shared = Pick<Response, 'state' | 'leadBodyId' | 'dispatchedOn' | 'receivedOn'> & {
  /** The bodies of its matters. */
  readonly bodyIds: readonly string[];
  /** True where every audit that it answers is one of security. */
  readonly isSecurity: boolean;
};

export function responseScope(requester: Requester): ResponseScope {
  const { all, security, bodies, visible, bodyWork } = registerScope(requester);
  const inside = all && bodyWork === 'always';
  return {
    bodies,
    decided: inside ? 'all' : security ? 'security' : 'none',
    handedOver: all ? 'all' : visible.filter((id) => !bodies.includes(id)),
  };
}

const isOn = (day: string | null, today: string) => day !== null && day <= today;

/** Handed over: the auditors have it, or it is on its way to them. @param today YYYY-MM-DD */
export const isHandedOver = (
  { dispatchedOn, receivedOn }: Pick<Response, 'dispatchedOn' | 'receivedOn'>,
  today: string,
): boolean => isOn(dispatchedOn, today) || isOn(receivedOn, today);

/** As `isSeen` in response-conditions.store.ts; a test holds the two together. @param today YYYY-MM-DD */
export function mayKnowOfResponse(requester: Requester, response: Shared, today: string): boolean {
  const { bodies, decided, handedOver } = responseScope(requester);
  const concerned = [response.leadBodyId, ...response.bodyIds];
  if (concerned.some((id) => bodies.includes(id))) return true;
  if (!isDecided(response.state)) return false;
  if (decided === 'all' || (decided === 'security' && response.isSecurity)) return true;
  const audits = handedOver === 'all' || concerned.some((id) => handedOver.includes(id));
  return audits && isHandedOver(response, today);
}

/** Writes the response as a whole: its title, its words, which matters it answers. */
export const mayWriteResponse = (
  requester: Requester,
  { leadBodyId }: Pick<Response, 'leadBodyId'>,
): boolean => mayWriteForBody(requester, leadBodyId);

/** Writes a body's part: that body's own people, and whoever holds the pen for all of them. */
export const mayWritePart = (
  requester: Requester,
  response: Pick<Response, 'leadBodyId'>,
  bodyId: string,
): boolean => mayWriteForBody(requester, bodyId) || mayWriteResponse(requester, response);

export const handOn = (requester: Requester, { leadBodyId }: Pick<Response, 'leadBodyId'>): Hand => ({
  writes: mayWriteForBody(requester, leadBodyId),
  decides: mayDecideForBody(requester, leadBodyId),
  registers: holds(requester, 'registrar'),
});

/** Notes a body's own decision: those who decide for that body, never whoever leads the joint response. */
export const mayNoteOwnDecision = (requester: Requester, bodyId: string): boolean =>
  mayDecideForBody(requester, bodyId);

export const handOnReferral = (
  requester: Requester,
  { fromBodyId, toBodyId }: Pick<Referral, 'fromBodyId' | 'toBodyId'>,
): ReferralHand => ({
  proposer: mayWriteForBody(requester, fromBodyId),
  receiver: mayDecideForBody(requester, toBodyId),
});

/** Takes a promise out of an answer that was read from a report: the body's own people, and keepers of the register. */
export const mayMarkPromise = (
  requester: Requester,
  audit: { readonly isSecurity: boolean },
  bodyId: string,
): boolean => mayWriteForBody(requester, bodyId) || mayKeepRegister(requester, audit);

/** Notes which control point a promise became: what a body promised in its own response, its own people. */
export const mayNotePoint = (
  requester: Requester,
  promise: { readonly isSecurity: boolean; readonly bodyId: string; readonly responseId: string | null },
): boolean =>
  promise.responseId === null
    ? mayMarkPromise(requester, promise, promise.bodyId)
    : mayWriteForBody(requester, promise.bodyId);
