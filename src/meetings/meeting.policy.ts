import { mayDecideForBody } from '../audits/register/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';

/** Keeps a board's calendar and routine: its own secretary or director, the registrar, the coordinator and the administrator. */
export function mayKeepCalendar(requester: Requester, bodyId: string): boolean {
  return (
    holds(requester, 'auditCoordinator', 'registrar', 'administrator') || mayDecideForBody(requester, bodyId)
  );
}
