export { findOverview } from './find-overview.ts';
export type { Overview, WaitingReport, WaitingReports } from './overview.model.ts';
