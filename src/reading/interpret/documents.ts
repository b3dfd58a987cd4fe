import type { Block, Table } from '../blocks.model.ts';
import { isOnlyBodies } from './bodies.rules.ts';
import { kindOf, titleOf } from './document-kind.ts';
import {
  agendaItem,
  closing,
  isCover,
  letterCue,
  letterTitle,
  otherTitle,
  planTitle,
  reportTitle,
  responseTitle,
  textOf,
} from './document-titles.ts';
import { isContentsLine, isHeadingLike } from './outline.ts';
import type { DocumentKind, Segment } from './segment.model.ts';
import { readHead } from './table-head.ts';

/** Cuts a file where a new document plainly begins, and says of each what it is. */
export function cutIntoDocuments(blocks: Block[]): Segment[] {
  const starts = new Map<number, DocumentKind | null>([[0, kindOfStart(blocks, 0)]]);
  let kind = kindOfStart(blocks, 0);
  for (let index = 1; index < blocks.length; index += 1) {
    const found = kindOfStart(blocks, index);
    const fresh = isFresh(blocks, index);
    const begins =
      found !== null &&
      (kind === 'followUp' || kind === 'audit'
        ? fresh &&
          (found !== 'other' || isPageTop(blocks, index)) &&
          !(isReportKind(found) && coverSigns(blocks, index) < 2 && !isPageTop(blocks, index))
        : found !== kind || (fresh && found !== 'other') || (found === 'other' && fresh));
    // A letter names the report that it sends: what follows at once is still the letter.
    if (
      begins &&
      kind === 'transmittal' &&
      index - ([...starts.keys()].at(-1) ?? 0) < 6 &&
      coverSigns(blocks, index) < 2
    )
      continue;
    const last = [...starts.keys()].at(-1) ?? 0;
    if (begins && found && index - last < 12 && isStillCover(blocks.slice(last, index))) {
      // Title, kind of paper, municipality and firm on lines of their own are one cover.
      starts.set(last, stronger(starts.get(last) ?? null, found));
      kind = starts.get(last) ?? null;
      continue;
    }
    if (begins || closing.test(textOf(blocks[index - 1]))) {
      if (index - ([...starts.keys()].at(-1) ?? 0) < 1) continue;
      starts.set(
        found && isReportKind(found)
          ? Math.max(coverStart(blocks, index), ([...starts.keys()].at(-1) ?? 0) + 1)
          : index,
        found,
      );
      kind = found;
    }
  }
  const at = [...starts.keys()];
  return at.map((from, order) => {
    const part = blocks.slice(from, at[order + 1] ?? blocks.length);
    return { kind: kindOf(part, starts.get(from) ?? null), title: titleOf(part), blocks: part };
  });
}

/** Nothing but short lines so far. */
function isStillCover(blocks: Block[]): boolean {
  return (
    blocks.every((block, at) =>
      block.kind === 'table'
        ? at === 0 && isLetterhead(block)
        : block.text.length < 120 && block.marker === null,
    ) &&
    !blocks.some(
      (block) => agendaItem.test(withMarker(block)) || /^(?:kallelse|missiv)/iu.test(textOf(block)),
    )
  );
}

/** A few short words beside each other at the top: who writes, the date and the registry number. */
function isLetterhead({ rows }: Table): boolean {
  return (
    rows.length <= 5 &&
    rows.every(({ cells }) =>
      cells.every(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ').length < 80),
    )
  );
}

function stronger(one: DocumentKind | null, other: DocumentKind): DocumentKind {
  const order: DocumentKind[] = ['other', 'actionPlan', 'response', 'audit', 'followUp', 'transmittal'];
  return one === null || order.indexOf(other) > order.indexOf(one) ? other : one;
}

/** What a document that began here would be, or null where nothing says that one begins. */
function kindOfStart(blocks: Block[], index: number): DocumentKind | null {
  const block = blocks[index];
  if (!block || block.kind === 'table' || isContentsLine(block.text)) return null;
  const { text } = block;
  if (text.length > 200) return null;
  const isTitle =
    (reportTitle.test(text) && text.length < 120 && coverStart(blocks, index) < index) ||
    isHeadingLike(block) ||
    block.afterBreak === true ||
    isPageTop(blocks, index);
  if (!isTitle && !(isOnlyBodies(text) && text.length < 120)) return null;
  if (letterTitle.test(text) && !isOnlyBodies(text)) return 'transmittal';
  if (startsAddressees(blocks, index)) return 'transmittal';
  if (!isTitle) return null;
  if (isAttachmentName(blocks, index)) return null;
  if (responseTitle.test(text)) return isProposal(blocks, index) ? 'other' : 'response';
  if (planTitle.test(text) && hasActionTable(blocks, index)) return 'actionPlan';
  if (otherTitle.test(text) || agendaItem.test(withMarker(block))) return 'other';
  if (reportTitle.test(text) && hasCover(blocks, index)) return /uppfölj/iu.test(text) ? 'followUp' : 'audit';
  return null;
}

/** A title in the list of attachments names a document; it does not begin one. */
function isAttachmentName(blocks: Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind === 'heading' && block.level === 1) return false;
  const before = blocks.slice(Math.max(0, index - 8), index).map(textOf);
  const bilagor = before.findLastIndex((text) => /^bilag(?:a|or)\b/iu.test(text));
  return (
    bilagor !== -1 &&
    !before.slice(bilagor).some((text) => /^expedieras|^[A-ZÅÄÖ].{80,}/u.test(text)) &&
    !isPageTop(blocks, index)
  );
}

function withMarker(block: Block): string {
  return block.kind === 'table' ? '' : `${block.marker ?? ''} ${block.text}`.trim();
}

/** Names of bodies alone on their lines, with a request for an answer further down: the head of a letter. */
function startsAddressees(blocks: Block[], index: number): boolean {
  const text = textOf(blocks[index]);
  if (!isOnlyBodies(text) || isOnlyBodies(textOf(blocks[index - 1]))) return false;
  const after = blocks.slice(index, index + 18);
  const until = after.findIndex((block, at) => at > 0 && block.kind === 'table');
  const near = until === -1 ? after : after.slice(0, until);
  const texts = near.map(textOf);
  return (
    texts.some((text) => letterCue.test(text)) &&
    texts.some((text) => /revis|granskning/iu.test(text)) &&
    texts.some((text) =>
      /^(?:för|å) (?:kommunens |regionens |de förtroendevalda )?revis|revisorerna|ordförande/iu.test(text),
    )
  );
}

/** A covering note that proposes a decision, unless it holds the answers themselves. */
function isProposal(blocks: Block[], index: number): boolean {
  const answers = blocks
    .slice(index + 1, index + 40)
    .filter((block) =>
      /^(?:\p{L}+ )?(?:nämndens|styrelsens|\p{L}+nämndens|kommunstyrelsens) svar\b/iu.test(textOf(block)),
    );
  return (
    answers.length < 2 &&
    blocks.slice(index + 1, index + 6).some((block) => /^förslag till beslut/iu.test(textOf(block)))
  );
}

function hasCover(blocks: Block[], index: number): boolean {
  const block = blocks[index];
  const isChapterNext = blocks
    .slice(index + 1, index + 7)
    .some((next) => /^(?:sammanfattning|inledning|bakgrund)$/iu.test(textOf(next)));
  return (
    coverSigns(blocks, index) >= 1 ||
    (block?.kind === 'heading' && block.level === 1 && isPageTop(blocks, index) && isChapterNext)
  );
}

/** Lines of a cover that follow at once, before any table or running text. */
function coverSigns(blocks: Block[], index: number): number {
  const after = blocks.slice(index + 1, index + 7);
  const end = after.findIndex((block) => block.kind === 'table' || block.text.length > 120);
  const below = (end === -1 ? after : after.slice(0, end)).map(textOf).filter(isCover).length;
  return below + (index - coverStart(blocks, index));
}

/** The first of the cover's lines that stand right above a title. */
function coverStart(blocks: Block[], index: number): number {
  let start = index;
  while (start > 0 && index - start < 3 && isCover(textOf(blocks[start - 1]))) start -= 1;
  return start;
}

function isReportKind(kind: DocumentKind): boolean {
  return kind === 'followUp' || kind === 'audit';
}

function hasActionTable(blocks: Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 12).some((block) => {
    const roles = block.kind === 'table' ? [...(readHead(block)?.roles.values() ?? [])] : [];
    return roles.includes('action') || roles.includes('owner') || roles.includes('due');
  });
}

function isPageTop(blocks: Block[], index: number): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block || !before) return true;
  return block.place.page !== null
    ? block.place.page !== before.place.page
    : block.kind !== 'table' && block.afterBreak === true;
}

/** A new document begins on a page of its own, or after the words that end the one before. */
function isFresh(blocks: Block[], index: number): boolean {
  const block = blocks[index];
  if (isPageTop(blocks, index) || closing.test(textOf(blocks[index - 1]))) return true;
  return (
    block !== undefined &&
    block.kind !== 'table' &&
    (startsAddressees(blocks, index) ||
      (letterTitle.test(block.text) && isHeadingLike(block)) ||
      (block.kind === 'heading' && block.level === 1 && block.place.page === null) ||
      hasCover(blocks, index) ||
      planTitle.test(block.text) ||
      responseTitle.test(block.text))
  );
}
