import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuseField } from '../shared/changed.ts';
import type { Changed } from './adopt-guideline.ts';
import { isDoubtful, merged, mostPieces, piecesOf } from './draft.rules.ts';
import { faults } from './guideline-faults.model.ts';
import {
  longestText,
  type RowMove,
  type RowSplit,
  rowAct,
  rowMove,
  rowSplit,
} from './guideline-input.model.ts';
import { wordingOf } from './guideline-list.model.ts';
import { holdRow } from './hold-guideline.ts';
import {
  deleteWording,
  findNeighbour,
  findWordings,
  insertRequirements,
  makeRoom,
  saveMappings,
  updateWording,
} from './requirement.store.ts';

const noun = 'requirement';

/** Lets a row of the draft change places with the one above or below it; it takes the neighbour's chapter with its place. */
export function moveRequirement(
  context: RequestContext,
  guidelineId: string,
  id: string,
  input: RowMove,
): Promise<Changed> {
  return changing(context, async (change) => {
    const parsed = parseChange(rowMove, input, faults);
    if (!parsed.ok) return parsed;
    const { direction, version } = parsed.value;
    const held = await holdRow(change, guidelineId, id, version);
    if (!held.ok) return held;
    const { transaction, organisationId } = change;
    const { row, draft } = held;
    const side = direction === 'up' ? 'before' : 'after';
    const other = await findNeighbour(transaction, organisationId, draft, row.position, side);
    if (!other) return refuseField('direction', 'firstOrLast');
    // Over the border of a chapter it changes chapter first, and stays where it is in the order.
    if (other.chapter !== row.chapter) {
      const { chapter, chapterTitle, sectionTitle } = other;
      await updateWording(transaction, organisationId, draft, id, { chapter, chapterTitle, sectionTitle });
    } else {
      await updateWording(transaction, organisationId, draft, id, { position: other.position });
      await updateWording(transaction, organisationId, draft, other.id, { position: row.position });
    }
    await change.record({
      noun,
      nounId: id,
      verb: 'move',
      before: { chapter: row.chapter, position: row.position },
      after: {
        chapter: other.chapter,
        position: other.chapter === row.chapter ? other.position : row.position,
      },
    });
    return { ok: true };
  });
}

/** Makes one requirement of a row of the draft and the one after it, which is left out. */
export function mergeRequirements(
  context: RequestContext,
  guidelineId: string,
  id: string,
  input: { readonly version: number },
): Promise<Changed> {
  return changing(context, async (change) => {
    const parsed = parseChange(rowAct, input, faults);
    if (!parsed.ok) return parsed;
    const held = await holdRow(change, guidelineId, id, parsed.value.version);
    if (!held.ok) return held;
    const { transaction, organisationId } = change;
    const { row, draft } = held;
    const other = await findNeighbour(transaction, organisationId, draft, row.position, 'after');
    if (!other) return refuseField('version', 'nothingToMerge');
    const wording = merged(wordingOf(row), wordingOf(other));
    if (wording.text.length > longestText) return refuseField('version', 'tooLong');
    const isReviewed = !isDoubtful(row) && !isDoubtful(other);
    await deleteWording(transaction, organisationId, draft, other.id);
    await updateWording(transaction, organisationId, draft, id, {
      ...wording,
      doubts: [...new Set([...row.doubts, ...other.doubts])],
      reviewedAt: isReviewed ? (row.reviewedAt ?? other.reviewedAt) : null,
    });
    // Mappings are no version's: those of a requirement that is in force are changed on its own page.
    const isNew = (await findWordings(transaction, organisationId, id)).length === 1;
    if (isNew) {
      await saveMappings(transaction, organisationId, {
        id,
        iso: [...new Set([...row.iso, ...other.iso])],
        act: [...new Set([...row.act, ...other.act])],
      });
    }
    await change.record(
      {
        noun,
        nounId: id,
        verb: 'merge',
        before: { text: row.text },
        after: { text: wording.text, with: other.id },
      },
      { noun, nounId: other.id, verb: 'leaveOut', before: wordingOf(other), after: { mergedInto: id } },
    );
    return { ok: true };
  });
}

/** Parts a row of the draft where its text has empty lines. The first part stays what it was; the others are new, with its facts. */
export function splitRequirement(
  context: RequestContext,
  guidelineId: string,
  id: string,
  input: RowSplit,
): Promise<Changed> {
  return changing(context, async (change) => {
    const parsed = parseChange(rowSplit, input, faults);
    if (!parsed.ok) return parsed;
    const held = await holdRow(change, guidelineId, id, parsed.value.version);
    if (!held.ok) return held;
    const { row, draft } = held;
    const [first, ...others] = piecesOf(parsed.value.text);
    if (first === undefined || others.length === 0) return refuseField('text', 'nothingToSplit');
    if (others.length >= mostPieces) return refuseField('text', 'tooManyPieces');
    if ([first, ...others].some((piece) => piece.length > longestText)) return refuseField('text', 'tooLong');
    const { transaction, organisationId } = change;
    await updateWording(transaction, organisationId, draft, id, { text: first, textEn: null });
    await makeRoom(transaction, organisationId, draft, row.position, others.length);
    const added = others.map((text) => ({
      ...wordingOf(row),
      id: randomUUID(),
      text,
      textEn: null,
      iso: row.iso,
      act: row.act,
      place: row.place,
    }));
    await insertRequirements(transaction, organisationId, { ...draft, from: row.position + 1 }, added);
    await change.record(
      { noun, nounId: id, verb: 'split', before: { text: row.text }, after: { text: first } },
      ...added.map((each) => ({
        noun,
        nounId: each.id,
        verb: 'add',
        before: null,
        after: { guidelineId, text: each.text, from: id },
      })),
    );
    return { ok: true };
  });
}
