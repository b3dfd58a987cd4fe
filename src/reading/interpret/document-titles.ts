import type { Block } from '../blocks.model.ts';

/** The titles and phrases that tell one kind of paper from another. */

export const reportTitle =
  /^(?:uppföljande granskning(?:ar)?\b|uppföljning av (?:tidigare|genomförda|\d{4}|revision|granskning|rekommendation|revisorernas|fördjupad)|granskning(?:srapport)?\b.{0,100}|(?:förstudie|grundläggande granskning|fördjupad granskning)\b|revisionsrapport\b|uppföljningsrapport\b|samlad uppföljning\b)/iu;
export const coverCue =
  /^(?:revisorerna|(?:revisions|gransknings)?rapport\b.{0,60}\d{4}(?:-\d{2}-\d{2})?|\p{L}+s? (?:kommun|stad|region)(?:s? (?:förtroendevalda )?revisorer)?|region \p{L}+|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}|\d{4}-\d{2}(?:-\d{2})?|de förtroendevalda revisorerna.*|kommunrevisionen.*|innehåll(?:sförteckning)?|.* (?:revision|consult\w*) ab)$/iu;
export const letterCue =
  /(?:emotser|önskar|begär|vill ha|förväntar|ser fram emot|hemställer|ska lämnas|bör lämnas|inkom\w*)\b[^.]{0,240}(?<![\p{L}])(?:svar|yttrande|redovisning|återkoppling)|(?:svar|yttrande)\b[^.]{0,200}\b(?:tillhanda|senast|emotses|önskas)/iu;
export const letterTitle =
  /^(?:.{3,60}\s(?:revisionsskrivelse|missiv)|missiv\w*(?:\s.*)?|revisionsskrivelse\b.*|revisorernas (?:skrivelse|missiv)\b.*|följebrev|revisionsmissiv|överlämnande av (?:revisions|granskning)\w*.*)$/iu;
export const responseTitle =
  /^(?!svar på (?:revisions|del)?fråg)(?:(?:förslag till )?(?:yttrande|svar|remissvar|remissyttrande)\b.{0,20}(?:över|på|till|avseende|angående|gällande|med anledning)?\b.*(?:revision|granskning|rapport|skrivelse).*|yttrande|nämndens yttrande|.*(?:nämndens|styrelsens) (?:svar|yttrande) (?:på|över|till|avseende).*)$/iu;
export const planTitle = /^(?:handlingsplan|åtgärdsplan|aktivitetsplan|tidplan och åtgärder)\b.*/iu;
export const otherTitle =
  /^(?:pressmeddelande|riktlinje(?:r)? för|policy för|rutin för|reglemente|instruktion för|handbok|nyhetsbrev|kallelse|föredragningslista|dagordning|protokoll\b|sammanträdesprotokoll|tjänsteskrivelse|tjänsteutlåtande|årsredovisning|delårsrapport|anmälningsärenden|delegationsbeslut|ej verkställda beslut|beslutsunderlag|närvarolista|kompetensförsörjningsplan|internkontrollplan|intern kontrollplan|verksamhetsplan|ansökan om|rekvirering|sammanställning av ej|inköpslista|budget\b)/iu;
export const agendaItem = /^(?:\d{2}|§ ?\d{1,4}|ärende \d{1,3}|punkt \d{1,3})[\s.:–-]+\p{Lu}/iu;
export const closing = /^denna rapport har upprättats av|ansvarar inte utan särskilt åtagande/iu;

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

export function textOf(block: Block | undefined): string {
  return !block || block.kind === 'table' ? '' : block.text;
}
