import type { Context } from 'hono';
import { mayWrite } from '../identity/index.ts';
import type { Requester } from '../identity/requester.model.ts';
import type { Texts } from '../texts/index.ts';
import { answerError } from '../web/error-pages.tsx';
import { answerNotNow } from '../web/not-now.tsx';
import type { SignedInApp } from '../web/request.ts';
import { whyNotNow } from './not-now.rules.ts';
import { responseStates } from './response.model.ts';
import { handOn, mayNoteOwnDecision, mayWritePart, mayWriteResponse } from './response.policy.ts';
import { isDecided, type ResponseCommand, responseCommandsFor } from './response.rules.ts';
import type { ResponseShown } from './response-shown.model.ts';

/** A step of the response; its words, of one body's part or (null) as a whole; or a body's own decision. */
export type AskedOfResponse =
  | { readonly command: ResponseCommand }
  | { readonly words: string | null }
  | { readonly decisionOf: string };

/** Answers who may not do this now: that it is too late or too early for it, or that their roles never allow it. */
export function answerRefused(
  { requester }: Pick<SignedInApp, 'requester'>,
  c: Context,
  shown: ResponseShown,
  asked: AskedOfResponse,
): Response {
  if (!mayAtAnotherTime(requester, shown, asked)) return answerError(c, 'forbidden');
  return answerNotNow(c, {
    why: (texts) => whyInWords(texts, shown, asked),
    back: `/responses/${shown.response.id}`,
  });
}

function mayAtAnotherTime(
  requester: Requester,
  { response, matters }: ResponseShown,
  asked: AskedOfResponse,
): boolean {
  const isOfBody = (bodyId: string) => matters.some((matter) => matter.bodyId === bodyId);
  if (!mayWrite(requester)) return false;
  if ('command' in asked) {
    const hand = handOn(requester, response);
    return responseStates.some((state) => responseCommandsFor(state, hand).includes(asked.command));
  }
  if ('decisionOf' in asked)
    return isOfBody(asked.decisionOf) && mayNoteOwnDecision(requester, asked.decisionOf);
  return asked.words === null
    ? mayWriteResponse(requester, response)
    : isOfBody(asked.words) && mayWritePart(requester, response, asked.words);
}

function whyInWords(
  { web, responses }: Texts,
  { response: { state }, matters }: ResponseShown,
  asked: AskedOfResponse,
): string {
  const words = web.errors.notNow.response;
  const stands = responses.states[state];
  if ('command' in asked) return words[whyNotNow(state, asked.command)](stands);
  if ('words' in asked) return isDecided(state) ? words.decided : words.ready;
  const theirs = matters.filter(({ bodyId }) => bodyId === asked.decisionOf);
  if (theirs.every(({ decidedOn }) => decidedOn !== null)) return words.decisionNoted;
  return state === 'draft' ? words.early(stands) : words.decisionOfLead;
}
