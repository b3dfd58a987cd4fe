export { changeTemplate, resetTemplate } from './change-template.ts';
export { composePaper, findPaperForm, type PaperForm, type PaperWritten } from './compose-paper.ts';
export { findAttachments } from './find-attachments.ts';
export { listPapers, type PapersListed } from './list-papers.ts';
export { type ListedTemplate, listTemplates } from './list-templates.ts';
export { makePackage } from './make-package.ts';
export { printPaper } from './print-paper.ts';
