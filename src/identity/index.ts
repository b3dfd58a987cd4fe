export { type AcceptResult, acceptInvitation, findInvited, type Invited } from './accept-invitation.ts';
export type { AccountContext } from './account-context.ts';
export { mayWrite } from './api-token.policy.ts';
export { type AuthenticateTokenResult, authenticateToken } from './authenticate-token.ts';
export { type ChangePasswordResult, changePassword } from './change-password.ts';
export { type Changing, changing } from './changing.ts';
export { endOwnSession } from './end-session.ts';
export {
  findNewestOrganisation,
  findRequester,
  type OrganisationShown,
} from './find-requester.ts';
export { endSessionsOf, renameSignIn, saveNewSignIn } from './follow-person.ts';
export { type InviteResult, inviteToSignIn } from './invite-to-sign-in.ts';
export { hashOf } from './make-api-token.ts';
export { type NewPassword, type PasswordFault, passwordFaults } from './password.rules.ts';
export { authorOf, inRequest, type RequestContext } from './request-context.ts';
export {
  type HeldRole,
  holds,
  type Requester,
  type TokenScope,
} from './requester.model.ts';
export { keptSecret } from './secret.ts';
export { type Account, showAccount } from './show-account.ts';
export type { OwnSession, Session } from './sign-in.model.ts';
export { saveSignInName } from './sign-in.store.ts';
export { openSignIn, type SignIn } from './sign-in.ts';
export { networkOf } from './sign-in-attempts.rules.ts';
export { type SignInResult, signInByPassword } from './sign-in-by-password.ts';
