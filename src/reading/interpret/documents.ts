import type { Block, Table } from '../blocks.model.ts';
import type { ReadDocument } from '../reading.model.ts';
import { isOnlyBodies } from './bodies.rules.ts';
import { isContentsLine, isHeadingLike } from './outline.ts';
import { proseOf } from './prose.ts';
import { readHead } from './table-head.ts';

export type DocumentKind = ReadDocument['kind'];

/** A document inside the file: a packet of board papers holds several. */
export interface Segment {
  kind: DocumentKind;
  title: string | null;
  blocks: Block[];
}

const reportTitle =
  /^(?:uppföljande granskning(?:ar)?\b|uppföljning av (?:tidigare|genomförda|\d{4}|revision|granskning|rekommendation|revisorernas|fördjupad)|granskning(?:srapport)?\b.{0,100}|(?:förstudie|grundläggande granskning|fördjupad granskning)\b|revisionsrapport\b|uppföljningsrapport\b|samlad uppföljning\b)/iu;
const coverCue =
  /^(?:revisorerna|(?:revisions|gransknings)?rapport\b.{0,60}\d{4}(?:-\d{2}-\d{2})?|\p{L}+s? (?:kommun|stad|region)(?:s? (?:förtroendevalda )?revisorer)?|region \p{L}+|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}|\d{4}-\d{2}(?:-\d{2})?|de förtroendevalda revisorerna.*|kommunrevisionen.*|innehåll(?:sförteckning)?|.* (?:revision|consult\w*) ab)$/iu;
const letterCue =
  /(?:emotser|önskar|begär|vill ha|förväntar|ser fram emot|hemställer|ska lämnas|bör lämnas|inkom\w*)\b[^.]{0,240}(?<![\p{L}])(?:svar|yttrande|redovisning|återkoppling)|(?:svar|yttrande)\b[^.]{0,200}\b(?:tillhanda|senast|emotses|önskas)/iu;
const letterTitle =
  /^(?:.{3,60}\s(?:revisionsskrivelse|missiv)|missiv\w*(?:\s.*)?|revisionsskrivelse\b.*|revisorernas (?:skrivelse|missiv)\b.*|följebrev|revisionsmissiv|överlämnande av (?:revisions|granskning)\w*.*)$/iu;
const responseTitle =
  /^(?!svar på (?:revisions|del)?fråg)(?:(?:förslag till )?(?:yttrande|svar|remissvar|remissyttrande)\b.{0,20}(?:över|på|till|avseende|angående|gällande|med anledning)?\b.*(?:revision|granskning|rapport|skrivelse).*|yttrande|nämndens yttrande|.*(?:nämndens|styrelsens) (?:svar|yttrande) (?:på|över|till|avseende).*)$/iu;
const planTitle = /^(?:handlingsplan|åtgärdsplan|aktivitetsplan|tidplan och åtgärder)\b.*/iu;
const otherTitle =
  /^(?:pressmeddelande|riktlinje(?:r)? för|policy för|rutin för|reglemente|instruktion för|handbok|nyhetsbrev|kallelse|föredragningslista|dagordning|protokoll\b|sammanträdesprotokoll|tjänsteskrivelse|tjänsteutlåtande|årsredovisning|delårsrapport|anmälningsärenden|delegationsbeslut|ej verkställda beslut|beslutsunderlag|närvarolista|kompetensförsörjningsplan|internkontrollplan|intern kontrollplan|verksamhetsplan|ansökan om|rekvirering|sammanställning av ej|inköpslista|budget\b)/iu;
const agendaItem = /^(?:\d{2}|§ ?\d{1,4}|ärende \d{1,3}|punkt \d{1,3})[\s.:–-]+\p{Lu}/iu;
const closing = /^denna rapport har upprättats av|ansvarar inte utan särskilt åtagande/iu;

/** A line of a cover: municipality, date, auditors or firm. */
export function isCover(text: string): boolean {
  if (text.length > 110 || /[.:;]$/u.test(text.trim())) return false;
  return (
    coverCue.test(text.trim()) ||
    /^(?:\p{L}+s? (?:kommun|stad|region)|region \p{L}+)\b.{0,40}(?:revisorer|\d{4}(?:-\d{2}-\d{2})?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?<!\p{L})(?:AB|KB|HB)(?:[\s,–-]+(?:\p{L}+\s)?\d{4}(?:-\d{2}){0,2})?$/iu.test(
      text.trim(),
    )
  );
}

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
    blocks.every((block) => block.kind !== 'table' && block.text.length < 120 && block.marker === null) &&
    !blocks.some(
      (block) => agendaItem.test(withMarker(block)) || /^(?:kallelse|missiv)/iu.test(textOf(block)),
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

function kindOf(blocks: Block[], start: DocumentKind | null): DocumentKind {
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

function titleOf(blocks: Block[]): string | null {
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

export function textOf(block: Block | undefined): string {
  return !block || block.kind === 'table' ? '' : block.text;
}
