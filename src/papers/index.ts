export { changeTemplate, resetTemplate } from './change-template.ts';
export { composePaper } from './compose-paper.ts';
export { findAttachments } from './find-attachments.ts';
export { keepPaper } from './keep-paper.ts';
export { listPapers, type PapersListed } from './list-papers.ts';
export { type ListedTemplate, listTemplates } from './list-templates.ts';
export { makePackage } from './make-package.ts';
export { findPaperForm, type PaperForm } from './open-paper.ts';
export { printPaper } from './print-paper.ts';
