export { addReport, changeReport, noteDecision, withdrawReport } from './change-report.ts';
export { listReports, showReport } from './find-reports.ts';
export { insertReport, type ReportFound } from './yearly-report.store.ts';
