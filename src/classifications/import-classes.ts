import { z } from 'zod';
import type { FileStore } from '../files/index.ts';
import { changing, inRequest, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { because, neededWords, optionalDay } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { insertProposal, type Prepared, prepareProposal } from './assess.ts';
import { subjectNouns } from './classification.model.ts';
import { mayAssess, mayImport, mayRead } from './classification.policy.ts';
import { type Changed, type Fault, faults } from './classification-faults.model.ts';
import { newClassificationInput } from './classification-input.model.ts';
import { holdSubject } from './held.ts';
import { mostImported, mostRowsRead, rowsIn } from './import.rules.ts';
import { findSubjectsCalled } from './import-match.store.ts';
import { type ImportPlan, planRows } from './import-plan.rules.ts';
import { saysTopClass } from './protective-security.rules.ts';
import { findSettings } from './settings.store.ts';

/** Bytes that a list of classes may have. */
export const mostImportBytes = 5 * 1024 * 1024;

export type ImportRead =
  | ({ readonly ok: true } & ImportPlan)
  | {
      readonly ok: false;
      readonly refusal: 'forbidden' | 'tooLarge' | 'unreadable' | 'noHeadings' | 'noRows';
    };

/**
 * What a list of classes would become. The file is read and taken away at once, and nothing of it is kept: it may hold
 * what must not be here.
 */
export async function readClasses(
  context: RequestContext & { readonly files: FileStore },
  content: AsyncIterable<Uint8Array>,
): Promise<ImportRead> {
  const { requester, files } = context;
  if (!mayImport(requester)) return { ok: false, refusal: 'forbidden' };
  const file = await files.receive(requester.organisationId, content, mostImportBytes);
  if (file === 'tooLarge') return { ok: false, refusal: 'tooLarge' };
  try {
    // Loaded when first needed: the reader is large.
    const { readRows } = await import('../reading/index.ts');
    const read = await readRows(file.path, mostRowsRead);
    if (!read.ok) return { ok: false, refusal: 'unreadable' };
    const rows = rowsIn(read.rows);
    if (!rows) return { ok: false, refusal: 'noHeadings' };
    if (rows.length === 0) return { ok: false, refusal: 'noRows' };
    return await inRequest(context, async (transaction) => {
      const { organisationId } = requester;
      const { scale } = await findSettings(transaction, organisationId);
      const called = rows.flatMap((row) => (row.isTop ? [] : [row.name, row.reference ?? '']));
      const found = await findSubjectsCalled(
        transaction,
        organisationId,
        [...new Set(called)].filter((each) => each !== ''),
      );
      const known = found.filter((each) => mayRead(requester, each) && mayAssess(requester, each));
      return { ok: true, ...planRows(rows, known, scale) };
    });
  } finally {
    await file.drop();
  }
}

const { confidentiality, integrity, availability, traceability } = newClassificationInput.shape;
export const classImport = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        noun: z.enum(subjectNouns),
        id: z.uuid(because('malformed')),
        confidentiality,
        integrity,
        availability,
        traceability,
        reason: neededWords(2_000),
        /** When it was assessed, where that was not today. */
        assessedOn: optionalDay.default(null),
      }),
    )
    .min(1, because('missing'))
    .max(mostImported, because('tooMany')),
});
export type ClassImport = z.input<typeof classImport>;

/** Makes a draft of each row, all of them or none. A row that says the top class stops it: nothing at all is kept. */
export function importClasses(
  context: RequestContext,
  input: ClassImport,
): Promise<Changed<{ readonly ids: readonly string[] }>> {
  return changing(context, async (change): Promise<Changed<{ ids: string[] }>> => {
    if (!mayImport(change.requester)) return refuse('forbidden');
    if (rowsOf(input).some(saysTopClass)) return refuseField('', 'protectiveSecurity');
    const parsed = parseChange(classImport, input, faults);
    if (!parsed.ok) return parsed;
    const today = swedishDay(change.now());
    const prepared: Prepared[] = [];
    // In one order, so that two imports at once do not wait for each other.
    const { rows } = parsed.value;
    if (new Set(rows.map(({ id }) => id)).size < rows.length) return refuseField('rows', 'classDraftThere');
    const inOrder = rows
      .map((row, place) => ({ ...row, place }))
      .toSorted((one, other) => one.id.localeCompare(other.id));
    for (const { noun, id, assessedOn, place, ...levels } of inOrder) {
      const at = (field: string) => `rows.${place}${field === '' ? '' : `.${field}`}`;
      if (assessedOn !== null && assessedOn > today) return refuseField<Fault>(at('assessedOn'), 'inFuture');
      const held = await holdSubject(change, { noun, id });
      if (!held.ok) return held;
      const when = assessedOn === null ? {} : { assessedAt: new Date(`${assessedOn}T12:00:00Z`) };
      const made = await prepareProposal(change, held.subject, { ...levels, harms: {}, ...when });
      if (!made.ok) {
        if (typeof made.refusal !== 'object') return made;
        return refuse({
          invalid: made.refusal.invalid.map(({ field, code }) => ({ field: at(field), code })),
        });
      }
      prepared.push(made);
    }
    // All of them may be made: only now is anything kept.
    const ids: string[] = [];
    for (const each of prepared) ids.push(await insertProposal(change, each));
    return { ok: true, ids };
  });
}

const rowsOf = (input: unknown): readonly unknown[] => {
  const rows: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, 'rows') : null;
  return Array.isArray(rows) ? rows : [];
};
