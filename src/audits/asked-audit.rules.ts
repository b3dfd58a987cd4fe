import type { AuditShown } from './audit-detail.model.ts';
import type { AssessedCounts } from './audit-list.model.ts';

const none: AssessedCounts = { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 0 };

/**
 * What a body is shown of an audit that only concerns it because another body has referred a recommendation to it: the
 * auditors' report, which is a public document once it has been received (tryckfrihetsförordningen 2 kap. 4 §), and what
 * was referred; none of the other bodies' matters, rounds or history.
 */
export function seenByAsked(shown: AuditShown): AuditShown {
  const counts = { ...none };
  for (const { assessed } of shown.recommendations) counts[assessed] += 1;
  return { ...shown, isAsked: true, matters: [], rounds: [], history: [], otherBodies: [], counts };
}
