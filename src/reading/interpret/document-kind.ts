import type { Block, Table } from '../blocks.model.ts';
import { isOnlyBodies } from './bodies.rules.ts';
import {
  coverCue,
  letterCue,
  letterTitle,
  otherTitle,
  planTitle,
  reportTitle,
  responseTitle,
  textOf,
} from './document-titles.ts';
import { labelOf } from './labels.ts';
import { isHeadingLike } from './outline.ts';
import { proseOf } from './prose.ts';
import type { DocumentKind } from './segment.model.ts';
import { readHead } from './table-head.ts';

/** What a document is, from its first lines and its tables; `start` is what its first line promised. */
export function kindOf(blocks: Block[], start: DocumentKind | null): DocumentKind {
  const texts = blocks.map((block) => (block.kind === 'table' ? tableText(block) : block.text));
  const head = texts.slice(0, 60).join('\n');
  const all = texts.join('\n');
  const top = texts.slice(0, 12);
  const isAuditors = /revis(?:or|ion)/iu.test(all);
  const asksAnswer = letterCue.test(all) && isAuditors;
  if (start === 'transmittal' && asksAnswer) return 'transmittal';
  if (start === 'response' || start === 'actionPlan' || start === 'other') return start;
  if (
    top.some((text) => otherTitle.test(text) && text.length < 160) &&
    !blocks.some((block) => isRecommendationTable(block)) &&
    start === null
  )
    return 'other';
  if (
    top.some((text) => planTitle.test(text) && text.length < 140) &&
    !/granskningsrapport|revisionsrapport av/iu.test(top.join(' '))
  )
    return 'actionPlan';
  if (
    top.some((text) => responseTitle.test(text) && text.length < 160) &&
    !top.some((text) => reportTitle.test(text))
  )
    return 'response';
  if (!isAuditors && !/granskning/iu.test(all)) return 'other';
  const isLetter =
    asksAnswer &&
    blocks.length < 45 &&
    !blocks.some((block) => isRecommendationTable(block)) &&
    !/revisionskriteri|innehållsförteckning/iu.test(all);
  if (
    isLetter &&
    (top.some((text) => letterTitle.test(text)) ||
      isOnlyBodies(top[0] ?? '') ||
      /(?:för|å) [\p{L}\s]{0,30}revisor/iu.test(all))
  )
    return 'transmittal';
  const follows =
    /uppföljande granskning|uppföljning av (?:tidigare|genomförd|\d|.{0,60}granskning|.{0,40}rekommendation)|uppföljningsrapport|samlad uppföljning/iu;
  if (
    follows.test(top.join('\n')) ||
    (follows.test(head) && blocks.some((block) => isRecommendationTable(block)))
  )
    return 'followUp';
  if (start !== null) return start;
  if (isForm(blocks) && isAuditors) return 'followUp';
  if (blocks.some((block) => isRecommendationTable(block)))
    return /uppfölj/iu.test(head) || blocks.some((block) => followsUp(block)) ? 'followUp' : 'audit';
  if (/^uppföljning\b|följt upp/iu.test(top.join('\n')) && /rekommendation/iu.test(all)) return 'followUp';
  const looksAudited =
    /revisionsfråg|revisionsrapport|granskningsrapport|revisionskontor|stadsrevision|revisionell bedömning|revisionsobjekt|(?:kommun(?:ens?|s)?\s?|region(?:ens?)?\s?|stadens\s|förbundets\s|lekmanna|förtroendevalda\s)revis(?:ion|or)|revisorerna i \p{Lu}|region\p{L}*revisor/iu.test(
      all,
    ) && /granskning/iu.test(all);
  return looksAudited && /rekommend|revisionsfråg|bedömning/iu.test(all) && /granskning/iu.test(head)
    ? 'audit'
    : 'other';
}

/** A form filled in for each recommendation: lines that begin "Rekommendation:" and "Status:". */
function isForm(blocks: Block[]): boolean {
  const roles = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? (labelOf(block.text)?.role ?? []) : [],
  );
  return (['recommendation', 'status'] as const).every(
    (role) => roles.filter((each) => each === role).length > 1,
  );
}

function tableText(table: Table): string {
  return table.rows
    .slice(0, 40)
    .flatMap((row) => row.cells.map((cell) => proseOf(cell.paragraphs)))
    .join('\n');
}

function isRecommendationTable(block: Block): boolean {
  if (block.kind !== 'table') return false;
  const roles = [...(readHead(block)?.roles.values() ?? [])];
  return roles.includes('recommendation') && !roles.includes('owner') && !roles.includes('due');
}

/** A table that says what became of its recommendations. */
function followsUp(block: Block): boolean {
  const roles = block.kind === 'table' ? [...(readHead(block)?.roles.values() ?? [])] : [];
  return (
    roles.includes('recommendation') &&
    (['status', 'response', 'done', 'remaining', 'earlier'] as const).some((role) => roles.includes(role))
  );
}

/** Words that say what kind of paper it is, not what it is about. */
const generic =
  /^(?:missiv|revisionsrapport|granskningsrapport|revisionsskrivelse|rapport)(?:[\s,:–-]+(?:\d{1,2}\s)?(?:\p{L}+\s)?\d{4}(?:-\d{2}){0,2})?$/iu;

/** The line that names the document: a known kind of title, else its first heading, else its first line. */
export function titleOf(blocks: Block[]): string | null {
  const top = blocks.slice(0, 15).filter((block) => block.kind !== 'table');
  const candidates = top.filter(
    (block) =>
      textOf(block) !== '' &&
      !isOnlyBodies(textOf(block)) &&
      !coverCue.test(textOf(block)) &&
      textOf(block).length < 200,
  );
  const named = candidates.find(
    (block) =>
      [reportTitle, responseTitle, planTitle, letterTitle].some((pattern) => pattern.test(textOf(block))) &&
      !generic.test(textOf(block)),
  );
  return textOf(named ?? candidates.find((block) => isHeadingLike(block)) ?? candidates[0]) || null;
}
