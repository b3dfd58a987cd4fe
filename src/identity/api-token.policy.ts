import type { ApiToken } from './api-token.model.ts';
import type { Requester } from './requester.model.ts';

/** Makes tokens: a person who has signed in. A token makes no token, or a lost one could live for ever. */
export function mayMakeTokens(requester: Requester): boolean {
  return requester.tokenScope === null;
}

/** Revokes a token: the person it acts for, signed in. */
export function mayRevokeToken(requester: Requester, token: Pick<ApiToken, 'personId'>): boolean {
  return requester.tokenScope === null && token.personId === requester.personId;
}

/** Changes things: a signed-in person, or a token made for it. What may be changed the other policies say. */
export function mayWrite(requester: Requester): boolean {
  return requester.tokenScope !== 'read';
}
