import type { RequestContext } from './request-context.ts';
import type { Session } from './sign-in.model.ts';
import type { SignIn } from './sign-in.ts';

/** What a person's own account needs of the world. */
export interface AccountContext extends RequestContext {
  readonly signIn: SignIn;
  /** The session by which the request came. */
  readonly session: Session;
}
