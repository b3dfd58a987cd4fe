import type { ReadDocument, Reading } from '../../src/reading/reading.model.ts';
import { compareQuestions, sameTotals } from './compare-audits.ts';
import { alternatives, sameName, sameNames, sameText, sameValue, shown } from './expected.ts';
import { issueSubjects } from './issue-subjects.ts';
import { pairUp } from './match.ts';
import { likeness } from './normalise.ts';
import { note, type Score } from './tally.ts';
import type { Truth, TruthDocument } from './truth.model.ts';

/** Compares what stands about each document and the issues of the whole; documents besides those expected are no fault here. */
export function compareDocuments(truth: Truth, reading: Reading, score: Score): void {
  const alike = (want: TruthDocument, give: ReadDocument) =>
    want.kind === give.kind
      ? 1 + Math.max(0, ...alternatives(want.title ?? '').map((title) => likeness(title, give.title ?? '')))
      : 0;
  const pairs = pairUp(truth.documents, reading.documents, alike, 1);
  for (const want of truth.documents) {
    note(
      score,
      'kind',
      pairs.has(want),
      () => `${want.kind} not among ${reading.documents.map((document) => document.kind).join(', ')}`,
    );
    compareDocument(want, pairs.get(want), score);
    compareParts(want, reading, score);
  }
  if (truth.documents.length === 0)
    note(
      score,
      'kind',
      reading.documents.every((document) => document.kind === 'other'),
      () => `no audit report, but read as ${reading.documents.map((document) => document.kind).join(', ')}`,
    );
  for (const { about } of truth.issues)
    note(
      score,
      'issues',
      reading.issues.some((issue) => issueSubjects[about].test(issue.code)),
      () => `no issue about ${about} among ${reading.issues.map((issue) => issue.code).join(', ')}`,
    );
}

function compareDocument(want: TruthDocument, read: ReadDocument | undefined, score: Score): void {
  const where = `[${want.kind}] `;
  const difference = (expected: unknown, found: unknown) => () =>
    `${where}${shown(expected)} ≠ ${read ? shown(found) : 'not found'}`;
  if (want.title !== undefined)
    note(score, 'title', sameName(want.title, read?.title), difference(want.title, read?.title));
  for (const field of ['firm', 'dated', 'registryNumber'] as const) {
    const expected = want[field];
    if (expected !== undefined)
      note(score, field, !!read && sameText(expected, read[field]), difference(expected, read?.[field]));
  }
  if (want.statedTotals !== undefined)
    note(
      score,
      'totals',
      !!read && sameTotals(want.statedTotals, read.statedTotals),
      difference(want.statedTotals, read?.statedTotals),
    );
  if (want.questions !== undefined) compareQuestions(want.questions, read?.questions ?? [], where, score);
  for (const one of want.scale ?? [])
    note(
      score,
      'scale',
      read?.scale.some((line) => line.status === one.status && sameText(one.words, line.words)) ?? false,
      difference(one, read?.scale),
    );
}

/** A date, a name or an action counts wherever it stands: a packet may give it to the letter or to the paper around it. */
function compareParts(want: TruthDocument, reading: Reading, score: Score): void {
  const deadlines = reading.documents.flatMap((document) => document.deadlines);
  for (const one of want.deadlines ?? [])
    note(
      score,
      'deadlines',
      deadlines.some(
        (line) =>
          line.kind === one.kind && line.date === one.date && (!one.whom || sameNames(one.whom, line.whom)),
      ),
      () => `${shown(one)} ≠ ${shown(deadlines)}`,
    );
  const signatures = reading.documents.flatMap((document) => document.signatures);
  for (const one of want.signatures ?? [])
    note(
      score,
      'signatures',
      signatures.some((line) => sameName(one.name, line.name)),
      () => `${shown(one)} ≠ ${shown(signatures)}`,
    );
  const actions = reading.documents.flatMap((document) => document.actions);
  for (const one of want.actions ?? [])
    note(
      score,
      'actions',
      actions.some(
        (line) =>
          sameText(one.text, line.text) &&
          (one.owner === undefined || sameName(one.owner, line.owner)) &&
          (one.due === undefined || sameValue(one.due, line.due)) &&
          (one.followUp === undefined || sameValue(one.followUp, line.followUp)),
      ),
      () => `${shown(one)} ≠ ${shown(actions)}`,
    );
}
