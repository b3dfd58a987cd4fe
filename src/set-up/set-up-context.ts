import type { Database } from '../database/index.ts';
import type { SignIn } from '../identity/index.ts';

/** What is needed where nobody has signed in yet. */
export interface SetUpContext {
  readonly database: Database;
  readonly signIn: SignIn;
  now(): Date;
}
