import type { LibraryConnection, Transaction } from '../database/index.ts';
import type { Session } from './sign-in.model.ts';
import type { LibrarySettings } from './sign-in-library.ts';

/** A session that began just now, with the cookies that hold it. */
export interface BegunSession extends Omit<Session, 'id'> {
  readonly cookies: string[];
}

/** What signing in needs of the library: cookies in, cookies out. */
export interface SignIn {
  /** Whose session the cookies hold, if it is in force; and the cookies to answer with. */
  findSession(headers: Headers): Promise<{ session: Session | null; cookies: string[] }>;
  /** A new session where the e-mail and the password are somebody's; null where they are not. */
  byPassword(email: string, password: string, headers: Headers): Promise<BegunSession | null>;
  /** A new session for somebody who has shown in another way who they are. */
  begin(userId: string, headers: Headers): Promise<string[]>;
  /** Ends every session of theirs. */
  endAll(userId: string): Promise<void>;
  /** Ends the session that the cookies hold. */
  end(headers: Headers): Promise<string[]>;
  /** One transaction on the library's tables, which belong to no organisation. */
  inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
  close(): Promise<void>;
}

const cookiesOf = (headers: Headers | null | undefined) => headers?.getSetCookie() ?? [];

/** The longest name of a browser that is kept. */
const longestBrowser = 300;

/** Only what the library may know of a request: its cookies and what the browser calls itself. */
function known(headers: Headers): Headers {
  const told = new Headers();
  told.set('cookie', headers.get('cookie') ?? '');
  told.set('user-agent', (headers.get('user-agent') ?? '').slice(0, longestBrowser));
  return told;
}

/** How the library answers what is nobody's password: wrong (401), or too long to be one (400). */
const isRefusal = (error: unknown) =>
  error instanceof Error && 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 400);

/** Loads the library, which is large: commands that sign nobody in start without it. */
export async function openSignIn({
  connection,
  close,
  ...settings
}: LibraryConnection & Omit<LibrarySettings, 'connection'>): Promise<SignIn> {
  const { openLibrary } = await import('./sign-in-library.ts');
  const library = openLibrary({ ...settings, connection });
  const { api, $context } = library;
  return {
    async findSession(headers) {
      const { response, headers: answer } = await api.getSession({
        headers: known(headers),
        returnHeaders: true,
      });
      const cookies = cookiesOf(answer);
      if (!response) return { session: null, cookies };
      const { session, user } = response;
      const { id, userId } = session;
      const { organisationId, personId } = user;
      return { session: { id, userId, organisationId, personId }, cookies };
    },
    async byPassword(email, password, headers) {
      try {
        const body = { email, password };
        const answer = await api.signInEmail({ body, headers: known(headers), returnHeaders: true });
        const { id: userId, organisationId, personId } = answer.response.user;
        return { userId, organisationId, personId, cookies: cookiesOf(answer.headers) };
      } catch (error) {
        if (isRefusal(error)) return null;
        throw error;
      }
    },
    async begin(userId, headers) {
      const body = { userId };
      const answer = await api.beginSession({ body, headers: known(headers), returnHeaders: true });
      return cookiesOf(answer.headers);
    },
    endAll: async (userId) => (await $context).internalAdapter.deleteUserSessions(userId),
    async end(headers) {
      const answer = await api.signOut({ headers: known(headers), returnHeaders: true });
      return cookiesOf(answer.headers);
    },
    inTransaction: (work) => connection.transaction(work),
    hash: async (password) => (await $context).password.hash(password),
    verify: async (password, hash) => (await $context).password.verify({ password, hash }),
    close,
  };
}
