import { openLibraryConnection } from '../../src/database/index.ts';
import {
  acceptInvitation,
  findRequester,
  inviteToSignIn,
  openSignIn,
  type Requester,
  type Session,
  type SignIn,
} from '../../src/identity/index.ts';
import type { Role } from '../../src/people/role.model.ts';
import type { TestDatabase } from '../database.ts';
import {
  addPerson,
  type MoreOfPerson,
  type Municipality,
  setUpMunicipality,
  type TestPerson,
} from './municipality.ts';

/** A password that is long enough, for everybody. */
export const password = 'fyra ord som inte hör ihop';
/** A password as somebody who makes no mistake types it. */
export const twice = (wanted: string) => ({ wanted, repeated: wanted });

/** A clock that tests move, the database, and the sign-in library on it. */
export interface SigningIn {
  readonly database: TestDatabase['database'];
  readonly signIn: SignIn;
  readonly municipality: Municipality;
  now(): Date;
  /** Moves the clock; sessions of the library go by the real one. */
  setNow(at: Date): void;
  person(role: Role, more?: MoreOfPerson): Promise<TestPerson>;
  requester(person: TestPerson): Promise<Requester>;
  /** The person with a password, chosen over an invitation; gives the cookies of the session. */
  withPassword(person: TestPerson): Promise<Headers>;
  session(headers: Headers): Promise<Session>;
  close(): Promise<void>;
}

/** Cookies as a browser sends them back. */
export function sent(
  cookies: readonly string[],
  browser = 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
): Headers {
  const cookie = cookies.map((text) => text.split(';')[0]).join('; ');
  return new Headers({ cookie, 'user-agent': browser });
}

export async function openSigningIn(db: TestDatabase): Promise<SigningIn> {
  const faults: string[] = [];
  const signIn = await openSignIn({
    ...openLibraryConnection(db.address.app, () => {}),
    secret: 's'.repeat(32),
    publicOrigin: undefined,
    onFault: (message) => faults.push(message),
  });
  const municipality = await setUpMunicipality(db.database, db.organisationId);
  const { database } = db;
  const { organisationId } = db;
  let at = new Date();
  const now = () => at;
  const person: SigningIn['person'] = (role, more) => addPerson(database, municipality, role, more);
  const requester: SigningIn['requester'] = async ({ id }) => {
    const found = await findRequester({ database, now }, organisationId, id);
    if (!found) throw new Error('There is no such person');
    return found.requester;
  };
  const administrator = await requester(await person('administrator'));
  return {
    database,
    signIn,
    municipality,
    now,
    setNow(moment) {
      at = moment;
    },
    person,
    requester,
    async withPassword({ id }) {
      const invited = await inviteToSignIn({ database, now, requester: administrator }, id);
      if (!invited.ok) throw new Error(invited.refusal);
      const token = invited.path.split('/').at(-1) ?? '';
      const accepted = await acceptInvitation({ database, signIn, now }, token, twice(password), sent([]));
      if (!accepted.ok) throw new Error(accepted.refusal);
      return sent(accepted.cookies);
    },
    async session(headers) {
      const { session } = await signIn.findSession(headers);
      if (!session) throw new Error('There is no session');
      return session;
    },
    async close() {
      await signIn.close();
      if (faults.length > 0) throw new Error(`The sign-in library had faults: ${faults.join('; ')}`);
    },
  };
}
