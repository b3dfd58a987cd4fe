import type { Reading } from './reading.model.ts';

/** Whether a file holds an audit report: a document of that kind, or recommendations under whatever name. */
export function holdsReport(reading: Reading): boolean {
  return (
    reading.documents.some(({ kind }) => kind === 'followUp' || kind === 'audit') || holdsFindings(reading)
  );
}

/** Whether there is anything to follow up: a recommendation or an audit question. */
export function holdsFindings({ documents, found }: Reading): boolean {
  return (
    found.recommendations > 0 ||
    documents.some(
      ({ questions, audits }) => questions.length > 0 || audits.some((audit) => audit.questions.length > 0),
    )
  );
}
