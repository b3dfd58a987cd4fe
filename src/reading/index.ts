export { readGuidelineFileHere, readGuidelinePath } from './guideline/read-guideline.ts';
export { cadenceIn, hasShall, levelOf, officeIn } from './guideline/words.rules.ts';
export type { OriginalLine } from './original/original.model.ts';
export {
  countOriginalPages,
  drawOriginalPage,
  readDocumentWords,
  readOriginalLines,
} from './original/show-original.ts';
export { readAuditFileHere } from './read-file.ts';
export { type ReadOptions, readAuditFile } from './read-in-process.ts';
export { type ReadPathOptions, readAuditPath } from './read-path.ts';
export { type Reading, readingSchema } from './reading.model.ts';
export type { AuditFile } from './refused.ts';
export { readRows } from './rows/read-rows.ts';
export { inLanguage, messageOf, reasonInSentence, reasonOf, supportOf } from './wording.rules.ts';
