export {
  findImport,
  findImportReview,
  type ImportFound,
  type ImportReview,
} from './find-import.ts';
export {
  type GuidelineJob,
  guidelineQueue,
  type ImportRefusal,
} from './guideline-import.model.ts';
export type { ImportContext } from './import-context.ts';
export { findLeftOut, type LeftOutFound, takeInLeftOut } from './read-left-out.ts';
export {
  arriveGuideline,
  type ReceiveGuidelineResult,
  receiveGuideline,
} from './receive-guideline.ts';
export { type ReadGuideline, runGuidelineReading } from './run-guideline-reading.ts';
export {
  drawGuidelinePage,
  findOriginalFile,
  type ShownOriginal,
  showGuidelineOriginal,
} from './show-guideline-original.ts';
export { type UploadGuidelineResult, uploadGuideline } from './upload-guideline.ts';
