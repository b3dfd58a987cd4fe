export { findOverview } from './find-overview.ts';
export type { Overview, WaitingReport, WaitingReports } from './overview.model.ts';
export { findWaitingReports } from './overview.store.ts';
