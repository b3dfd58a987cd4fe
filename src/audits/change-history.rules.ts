import type { HistoryEntry } from './change-history.model.ts';
import type { RegisterScope } from './register.policy.ts';
import { commands } from './state.rules.ts';

/** What a body does on its own before it hands anything over. */
const ownWork: readonly string[] = [...commands, 'changeMatter'];

/** The body that the entry is about; null where it is about the whole. */
export function bodyOf({ before, after }: Pick<HistoryEntry, 'before' | 'after'>): string | null {
  const id = after['bodyId'] ?? before['bodyId'];
  return typeof id === 'string' ? id : null;
}

/**
 * The part of a history that may be read: everything by those inside; of what concerns one body only their own by
 * those who work for bodies; and by the auditors nothing of a body's own work before it has dispatched its answer.
 * @param dispatched the bodies that have
 */
export function visibleHistory<Entry extends Pick<HistoryEntry, 'verb' | 'before' | 'after'>>(
  scope: RegisterScope,
  isSecurity: boolean,
  entries: readonly Entry[],
  dispatched: ReadonlySet<string>,
): Entry[] {
  const whole = scope.all || (scope.security && isSecurity);
  return entries.filter((entry) => {
    const bodyId = bodyOf(entry);
    if (bodyId === null) return true;
    if (!whole && !scope.bodies.includes(bodyId)) return false;
    const handedOver = scope.bodyWork === 'always' || dispatched.has(bodyId);
    return handedOver || !ownWork.includes(entry.verb);
  });
}
