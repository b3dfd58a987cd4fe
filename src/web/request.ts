import type { Context } from 'hono';
import type { App } from '../compose.ts';
import type { OrganisationShown, Requester, Session } from '../identity/index.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Null where nobody has signed in; set by `identifyRequester` before every page. */
    requester: Requester | null;
    /** The session by which they have; null with the requester. */
    session: Session | null;
    organisation: OrganisationShown;
  }
}

/** The app as one request sees it: for the person who asks, in that person's organisation. */
export interface SignedInApp extends App {
  readonly requester: Requester;
}

/**
 * What pages hand to use cases.
 * @throws where nobody has signed in: the page was left out of what `signedInOnly` guards, a mistake of our own
 */
export function signedIn(app: App, c: Context): SignedInApp {
  const requester = c.get('requester');
  if (!requester) throw new Error(`${c.req.path} was answered without a signed-in person`);
  return { ...app, requester, organisationId: requester.organisationId };
}
