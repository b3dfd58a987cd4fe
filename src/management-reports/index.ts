export { findManagementState } from './find-management-state.ts';
export { findReport, type ReportShown } from './find-report.ts';
export { issueReport, type ReportContext } from './issue-report.ts';
export { listReports } from './list-reports.ts';
export { noteReportDecision } from './note-decision.ts';
export { openReportFile, packReport } from './open-report-file.ts';
export { saveReport } from './save-report.ts';
export { startReport } from './start-report.ts';
export { throwReportAway } from './throw-report-away.ts';
