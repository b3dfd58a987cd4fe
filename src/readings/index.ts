export { type CancelReadingResult, cancelReading } from './cancel-reading.ts';
export { findReading, originalPath } from './find-reading.ts';
export type { DraftState, ReadingDraft } from './reading-draft.model.ts';
export { isSettled } from './reading-draft.rules.ts';
export { type ReadingJob, type ReadingsContext, readingQueue } from './readings-context.ts';
export { type ReceiveReportResult, receiveReport, type UploadedReport } from './receive-report.ts';
export { type RemoveReadingResult, removeReading } from './remove-reading.ts';
export { type ReadReport, runReading } from './run-reading.ts';
