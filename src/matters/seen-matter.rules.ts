import type { Matter } from '../audits/audit.model.ts';
import { mayKeepMatter, type RegisterScope } from '../audits/register/register.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import type { ListedMatter } from './matter-list.model.ts';
import type { MatterStep } from './matter-way.model.ts';

/** Whether the answer has been handed over. @param today YYYY-MM-DD */
const isHandedOver = ({ dispatchedOn, receivedOn }: Matter, today: string) =>
  [dispatchedOn, receivedOn].some((day) => day !== null && day <= today);

/** How much of a matter's way somebody sees: all of it, what was handed over, or the letter alone. */
export type SeenWay = 'all' | 'handedOver' | 'letter';

/**
 * A board's way to its answer is its own until it has sent it (tryckfrihetsförordningen 2 kap.), and its working steps
 * remain so.
 */
export function seenWay(
  requester: Requester,
  { bodyWork, bodies }: RegisterScope,
  matter: ListedMatter,
  today: string,
): SeenWay {
  if (bodyWork === 'always' || bodies.includes(matter.bodyId)) return 'all';
  if (mayKeepMatter(requester, matter, matter.bodyId)) return 'all';
  return isHandedOver(matter, today) ? 'handedOver' : 'letter';
}

/** Steps that somebody sees who sees what has been handed over. */
const handedOverSteps: readonly MatterStep[] = [
  'decided',
  'adjustedAtOnce',
  'adjusted',
  'dispatched',
  'receivedByAuditors',
];

/** Steps that the auditors know of themselves, since they took part in them. */
const sharedSteps: readonly MatterStep[] = ['extensionRequested', 'extensionGranted', 'extensionDenied'];

export function seesStep(seen: SeenWay, step: MatterStep): boolean {
  if (seen === 'all' || sharedSteps.includes(step)) return true;
  return seen === 'handedOver' && handedOverSteps.includes(step);
}

/** The matter without what is not seen. */
export function seenMatter<Seen extends ListedMatter>(seen: SeenWay, matter: Seen): Seen {
  if (seen !== 'letter') return matter;
  return { ...matter, boardMeeting: null, minuteItem: null, dispatchedOn: null, version: 1 };
}
