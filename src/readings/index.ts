export { type CancelReadingResult, cancelReading } from './cancel-reading.ts';
export { type FindReadingResult, findReading, originalPath } from './find-reading.ts';
export { findSource } from './find-source.ts';
export { forgetFile } from './forget-file.ts';
export { findInList, listReadings, readingsOnPage } from './list-readings.ts';
export { type ReadAgainResult, readAgain } from './read-again.ts';
export type { DraftState, ReadingDraft } from './reading-draft.model.ts';
export { isSettled, keptFileName } from './reading-draft.rules.ts';
export { holdDraftForReview, saveConfirmation } from './reading-draft.store.ts';
export {
  isDraftId,
  mayHandleReports,
  type ReadingJob,
  type ReadingsContext,
  readingQueue,
} from './readings-context.ts';
export { type ReceiveReportResult, receiveReport, type UploadedReport } from './receive-report.ts';
export { findRemovable, type RemoveReadingResult, removeReading } from './remove-reading.ts';
export { findReportAudits, type ReportAudit } from './report-audits.store.ts';
export { type ReadReport, runReading } from './run-reading.ts';
export { showOriginal } from './show-original.ts';
