export { mayWrite } from './api-token.policy.ts';
export { type AuthenticateTokenResult, authenticateToken } from './authenticate-token.ts';
export {
  findNewestOrganisation,
  findRequester,
  type OrganisationShown,
} from './find-requester.ts';
export { authorOf, inRequest, type RequestContext } from './request-context.ts';
export {
  type HeldRole,
  holds,
  holdsFor,
  type Requester,
  type TokenScope,
  tokenScopes,
} from './requester.model.ts';
export { keptSecret } from './secret.ts';
export { openSignIn, type SignIn } from './sign-in.ts';
export { type SignInResult, signInByPassword } from './sign-in-by-password.ts';
export type { OwnSession, Session } from './sign-in.model.ts';
