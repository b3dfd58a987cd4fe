import { faultOfProposed } from './assessment.rules.ts';
import type { ClassScale, InformationClass, SubjectNoun } from './classification.model.ts';
import type { RowRead } from './import.rules.ts';
import { aspectsOf } from './scale.rules.ts';
import type { Matched } from './subject.model.ts';

export const leftOutReasons = [
  'protectiveSecurity',
  'unknownSubject',
  'severalSubjects',
  'levelMissing',
  'offScale',
  'testAtMostTwo',
  'draftThere',
  'repeated',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** A row that is left out, and why. Of one that says the top class nothing is told but its place. */
export interface LeftOut {
  readonly line: number;
  readonly name: string | null;
  readonly why: LeftOutReason;
}

/** A row that becomes a draft. */
export interface PlannedClass extends InformationClass {
  readonly line: number;
  readonly noun: SubjectNoun;
  readonly id: string;
  readonly name: string;
  readonly foundName: string;
  readonly assessedOn: string | null;
  readonly responsible: string | null;
  readonly reason: string | null;
}

export interface ImportPlan {
  readonly planned: readonly PlannedClass[];
  readonly leftOut: readonly LeftOut[];
}

/** What becomes of each row. @param known what the requester may classify, and no more */
export function planRows(rows: readonly RowRead[], known: readonly Matched[], scale: ClassScale): ImportPlan {
  const planned: PlannedClass[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    if (row.isTop) {
      leftOut.push({ line: row.line, name: null, why: 'protectiveSecurity' });
      continue;
    }
    const result = planRow(row, known, scale);
    if (typeof result === 'string') leftOut.push({ line: row.line, name: row.name, why: result });
    else if (planned.some(({ id }) => id === result.id)) {
      leftOut.push({ line: row.line, name: row.name, why: 'repeated' });
    } else planned.push(result);
  }
  return { planned, leftOut };
}

function planRow(
  row: Extract<RowRead, { isTop: false }>,
  known: readonly Matched[],
  scale: ClassScale,
): PlannedClass | LeftOutReason {
  const same = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
  const ofKind = known.filter(({ noun }) => row.noun === null || noun === row.noun);
  const byReference = ofKind.filter(({ reference }) => same(reference, row.reference));
  const found = byReference.length > 0 ? byReference : ofKind.filter(({ name }) => same(name, row.name));
  const [subject, another] = found;
  if (!subject) return 'unknownSubject';
  if (another) return 'severalSubjects';
  if (subject.hasDraft) return 'draftThere';
  const { confidentiality, integrity, availability } = row.levels;
  const traceability = aspectsOf(scale).includes('traceability') ? row.levels.traceability : null;
  if (confidentiality === null || integrity === null || availability === null) return 'levelMissing';
  const levels = { confidentiality, integrity, availability, traceability };
  const fault = faultOfProposed({ ...levels, harms: {} }, scale, subject.environment);
  if (fault) return whyOf(fault.refusal.invalid.map(({ code }) => code));
  const { line, assessedOn, responsible, reason } = row;
  const { noun, id, name } = subject;
  return { line, noun, id, name: row.name, foundName: name, ...levels, assessedOn, responsible, reason };
}

function whyOf(codes: readonly string[]): LeftOutReason {
  if (codes.includes('testAtMostTwo')) return 'testAtMostTwo';
  return codes.includes('missing') ? 'levelMissing' : 'offScale';
}
