export { acknowledge } from './acknowledge.ts';
export { addDocument } from './add-document.ts';
export { changeDocument } from './change-document.ts';
export { countChanges } from './compare-texts.ts';
export { decideVersion } from './decide-version.ts';
export { receiveDraftForm } from './draft-upload.ts';
export { type Comparison, findComparison } from './find-comparison.ts';
export { type DocumentShown, findDocument, findOneVersion } from './find-document.ts';
export { type DocumentForm, findDecidingBodies, findDocumentForm } from './find-form.ts';
export {
  type DocumentList,
  documentsForExport,
  listDocuments,
  mostExported,
} from './list-documents.ts';
export { noteRevision } from './note-revision.ts';
export { openDocumentFile } from './open-document-file.ts';
export { saveDraft, throwDraftAway } from './save-draft.ts';
export { dropDocumentFile, saveDraftFile } from './save-draft-file.ts';
export { restoreDocument, withdrawDocument } from './withdraw-document.ts';
