import type { Counts } from '../compliance/standing.model.ts';
import type { ManagementState, Moved, RiskCounts } from './management-state.model.ts';

/** Share met of what applies, 0–1; null where nothing applies. */
export function shareOf({ met, partly, notMet, expired, unanswered }: Counts): number | null {
  const applicable = met + partly + notMet + expired + unanswered;
  return applicable === 0 ? null : met / applicable;
}

/** How many percentage points the share has moved, as the rounded shares show it; null where it cannot be told. */
export function pointsMoved({ now, before }: Moved): number | null {
  const [to, from] = [shareOf(now), shareOf(before)];
  return to === null || from === null ? null : Math.round(to * 100) - Math.round(from * 100);
}

export const graveRisks = ({ high, veryHigh }: RiskCounts): number => high + veryHigh;

/** How much of each kind waits for somebody to decide or do. */
export function waitingIn(state: ManagementState) {
  const { assets, systems, risks, exceptions, documents, audits, indicators, duties, introduction } = state;
  return {
    graveUntreated: risks.graveUntreated,
    risksDue: risks.totals.due,
    exceptionsAsked: exceptions.asked,
    exceptionsEnd: exceptions.endSoon,
    noOwner: assets.noOwner + systems.noOwner,
    documents: documents.overdueCount,
    actions: audits.overdueActionCount,
    indicators: indicators.offTarget,
    duties: duties.overdue,
    phases: introduction?.phases.filter((phase) => phase.state === 'late').length ?? 0,
  };
}
export type Waiting = ReturnType<typeof waitingIn>;
