import type { ReadAudit, ReadDocument, Reading, StatedTotals } from '../../src/reading/reading.model.ts';
import type { RecommendationPairs } from './compare-recommendations.ts';
import { alternatives, sameName, sameNames, sameValue, shown } from './expected.ts';
import { pairUp } from './match.ts';
import { likeness, normaliseName } from './normalise.ts';
import { note, type Score } from './tally.ts';
import type { Truth, TruthAudit, TruthQuestion, TruthTotals } from './truth.model.ts';

/** Compares what stands about each audit: its title, year, bodies, questions, verdict and totals. */
export function compareAudits(
  pairs: RecommendationPairs,
  truth: Truth,
  reading: Reading,
  score: Score,
): void {
  const wanted = truth.documents.flatMap((document) => document.audits ?? []);
  const given = reading.documents.flatMap((document) => document.audits);
  if (wanted.length + given.length > 0)
    note(
      score,
      'audits',
      wanted.length === given.length,
      () => `${wanted.length} ≠ ${given.length}: ${given.map((audit) => audit.title).join(' | ')}`,
    );
  const shared = (want: TruthAudit, give: ReadAudit) =>
    [...pairs].filter(([one, other]) => one.audit === want && other.audit === give).length;
  const titleLikeness = (want: TruthAudit, give: ReadAudit) =>
    Math.max(0, ...alternatives(want.title ?? '').map((title) => likeness(title, give.title)));
  const auditPairs = pairUp(
    wanted,
    given,
    (want, give) => shared(want, give) + titleLikeness(want, give),
    0.4,
  );
  for (const want of wanted) compareAudit(want, auditPairs.get(want), score);
}

function compareAudit(want: TruthAudit, read: ReadAudit | undefined, score: Score): void {
  const where = `[${shown(alternatives(want.title ?? '')[0])}] `;
  const difference = (expected: unknown, found: unknown) => () =>
    `${where}${shown(expected)} ≠ ${read ? shown(found) : 'not found'}`;
  if (want.title !== undefined)
    note(score, 'title', sameName(want.title, read?.title), difference(want.title, read?.title));
  if (want.year !== undefined)
    note(score, 'year', sameValue(want.year, read?.year), difference(want.year, read?.year));
  if (want.auditedBodies !== undefined)
    note(
      score,
      'bodies',
      !!read && sameNames(want.auditedBodies, read.auditedBodies),
      difference(want.auditedBodies, read?.auditedBodies),
    );
  if (want.assessment !== undefined)
    note(
      score,
      'assessment',
      want.assessment === null
        ? read?.assessment === null
        : sameValue<string>(want.assessment.verdict, read?.assessment?.verdict),
      difference(want.assessment, read?.assessment),
    );
  if (want.needsMeeting !== undefined)
    note(
      score,
      'meeting',
      !!read && want.needsMeeting === read.needsMeeting,
      difference(want.needsMeeting, read?.needsMeeting),
    );
  if (want.questions !== undefined) compareQuestions(want.questions, read?.questions ?? [], where, score);
  if (want.statedTotals !== undefined)
    note(
      score,
      'totals',
      !!read && sameTotals(want.statedTotals, read.statedTotals),
      difference(want.statedTotals, read?.statedTotals),
    );
}

/** Compares questions by their text: each once, none besides, with its number and verdict where the truth has them. */
export function compareQuestions(
  wanted: TruthQuestion[],
  given: ReadDocument['questions'],
  where: string,
  score: Score,
): void {
  const pairs = pairUp(wanted, given, (want, give) => likeness(want.text, give.text), 0.6);
  const matched = new Set(pairs.values());
  const extra = given.filter((question) => !matched.has(question));
  note(score, 'questions', extra.length === 0, () => `${where}invented ${shown(extra.map((q) => q.text))}`);
  for (const want of wanted) {
    const read = pairs.get(want);
    const same =
      !!read &&
      normaliseName(want.text) === normaliseName(read.text) &&
      (want.number === undefined || sameName(want.number, read.number));
    note(score, 'questions', same, () => `${where}${shown(want)} ≠ ${shown(read)}`);
    if (want.verdict !== undefined)
      note(
        score,
        'verdicts',
        sameValue<string>(want.verdict, read?.verdict),
        () => `${where}[${want.text}] ${shown(want.verdict)} ≠ ${shown(read?.verdict)}`,
      );
  }
}

/** Whether stated totals are those printed; null only where none are. */
export function sameTotals(want: TruthTotals | null, read: StatedTotals | null): boolean {
  if (want === null || read === null) return want === null && read === null;
  return (
    want.recommendations === read.recommendations &&
    want.green === read.green &&
    want.yellow === read.yellow &&
    want.red === read.red &&
    want.derived === read.derived
  );
}
