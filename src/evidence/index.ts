export { addEvidence, addEvidenceIn } from './add-evidence.ts';
export { addVersion } from './add-version.ts';
export type { AttachChoice } from './attach-choices.store.ts';
export { attachEvidence, detachEvidence } from './attach-evidence.ts';
export { changeEvidence, restoreEvidence, withdrawEvidence } from './change-evidence.ts';
export { holdContent } from './evidence.store.ts';
export { receiveEvidenceForm } from './evidence-upload.ts';
export { listAttachChoices } from './find-attach-choices.ts';
export {
  type EvidenceFile,
  findEvidence,
  findEvidenceOf,
  findPlaceToAdd,
  type ListedEvidence,
} from './find-evidence.ts';
export { type OpenedFile, openEvidenceFile, openVersion } from './open-file.ts';
export { drawEvidencePage, findPreview, type PreviewShown, shownLines } from './preview.ts';
export { dropReceived, type EvidenceContext, type Received, receiveFile } from './receive-file.ts';
