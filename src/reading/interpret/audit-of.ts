import type { ReadDocument } from '../reading.model.ts';
import type { AuditPart } from './audit-parts.ts';
import { type ListedAudit, matchListed, splitBody } from './audit-titles.ts';
import { askedToAnswer, assessmentOf, auditedBodies, needsMeetingIn, yearOf } from './audits.ts';
import { bodiesIn } from './bodies.rules.ts';
import { isCover, textOf } from './document-titles.ts';
import type { DraftAudit } from './draft.model.ts';
import type { Remark } from './listed.ts';
import { mergeUnits } from './merge-units.ts';
import { type Spot, sectionKind } from './outline.ts';
import { address, answeredBy, applyRemarks, complete } from './remarks.ts';
import { totalsIn } from './report-totals.ts';
import type { Segment } from './segment.model.ts';

/** What the report around an audit's part says. */
interface Around {
  segment: Segment;
  spots: Spot[];
  scale: ReadDocument['scale'];
  listed: ListedAudit[];
  families: string[];
  remarks: Remark[];
  /** Every part of the report, this one too. */
  parts: AuditPart[];
}

export function auditOf(
  part: AuditPart,
  { segment, spots, scale, listed, families, remarks, parts }: Around,
): DraftAudit {
  const range = spots.slice(part.from, part.to);
  const heading = part.section ?? part.title ?? '';
  const { family, bodies: inHeading } = splitBody(heading);
  const match =
    heading === ''
      ? listed.length === 1
        ? (listed[0] ?? null)
        : null
      : matchListed(family, families.indexOf(family), families.length, listed);
  const isNamed = /^(?:uppföljning av )?(?:granskning|uppföljande|fördjupad|förstudie)/iu.test(heading);
  const title = cleanTitle(
    isNamed ? heading : (match?.title ?? (heading || subjectOf(segment, spots) || segment.title || '')),
  );
  const named = part.body ? bodiesIn(part.body) : inHeading;
  const fromText = auditedBodies(range);
  const recommendations = mergeUnits(part.units);
  const addressed = [...new Set(recommendations.flatMap((each) => each.addressees))].filter(
    (name) => !/^(?:samtliga|alla)\b/iu.test(name),
  );
  const bodies =
    [
      named,
      strong(range),
      match?.bodies ?? [],
      fromText,
      segment.kind === 'audit' ? examined(spots) : [],
      addressed,
      [...new Set(recommendations.flatMap(answeredBy))],
      firstBodies(range),
      firstBodies(spots),
    ].find((each) => each.length > 0) ?? [];
  const asked = askedToAnswer(range);
  for (const recommendation of recommendations) address(recommendation, bodies, asked);
  applyRemarks(
    recommendations,
    remarks.filter(({ index }) => index >= part.from && index < part.to),
  );
  for (const recommendation of recommendations) complete(recommendation, bodies);
  return {
    title,
    year:
      part.units.find((unit) => unit.year !== null)?.year ??
      match?.year ??
      yearOf(heading, range) ??
      yearOf('', spots.slice(0, 60)),
    auditedBodies: bodies,
    questions: [],
    recommendations,
    assessment: assessmentOf(segment.kind === 'audit' ? spots : range),
    needsMeeting: needsMeetingIn(range.map(({ block }) => block)),
    statedTotals: segment.kind === 'audit' ? null : totalsIn(ownSpots(part, parts, range), scale),
    place: spots[part.from]?.block.place ?? null,
  };
}

/** What stands in the chapter of this audit alone: totals of a chapter that several share are no single audit's. */
function ownSpots(part: AuditPart, parts: AuditPart[], range: Spot[]): Spot[] {
  const others = parts.filter((other) => other !== part);
  return range.filter(({ index }) => !others.some(({ from, to }) => index >= from && index < to));
}

function cleanTitle(title: string): string {
  return title
    .replace(/^Granskning:\s+/iu, '')
    .replace(/^\d+(?:\.\d+)*\.?\s+/u, '')
    .replace(/\s+-\s+/gu, ' – ')
    .trim();
}

/** The audit that a follow-up of only one is about: named after "granskning av" in its title or its first lines. */
function subjectOf(segment: Segment, spots: Spot[]): string | null {
  const texts = [segment.title ?? '', ...spots.slice(0, 25).map(({ block }) => textOf(block))];
  const labelled = texts.map((text) => /^granskning:\s(.{5,120})$/iu.exec(text)?.[1]).find((text) => text);
  if (labelled) return labelled;
  for (const text of texts) {
    const found =
      /(?:uppfölj\p{L}*|följt upp|följa upp)\s(?:av\s|avseende\s|gällande\s)?(?:\d{4} års\s|den tidigare\s|tidigare\s|revisorernas\s)?(granskning(?:en)?\s(?:av|avseende|gällande|om)\s[^.\n(]{4,140})/iu.exec(
        text,
      )?.[1];
    if (found)
      return `G${found.slice(1)}`
        .replace(/^Granskningen/u, 'Granskning')
        .replace(/\s(?:från|under|som genomfördes)\s.*$/u, '')
        .trim();
  }
  const named =
    /^(?:uppfölj\p{L}+(?: granskning)?|uppföljningsrapport)(?:\s*[:–-]\s*|\s+av\s+|\s+)(.{5,120})$/iu.exec(
      segment.title ?? '',
    )?.[1];
  if (named) return named;
  const isGeneric =
    /^(?:uppföljande granskning(?:ar)?(?:\s\d{4})?|uppföljningsrapport|granskningsrapport|revisionsrapport)(?:\s.*kommun)?$/iu.test(
      segment.title ?? '',
    );
  const second = spots
    .slice(1, 4)
    .find(
      ({ block }) =>
        block.kind !== 'table' &&
        textOf(block).length < 100 &&
        /^\p{Lu}/u.test(textOf(block)) &&
        !/[.:]$/u.test(textOf(block)) &&
        !isCover(textOf(block)) &&
        sectionKind(textOf(block)) === null,
    );
  return isGeneric && second ? textOf(second.block) : null;
}

function strong(range: Spot[]): string[] {
  const said = range
    .map(
      ({ block }) =>
        /(?:revisionsobjekt|granskningsobjekt|granskade? organ|granskade? nämnd\p{L}*)\b[^.]{0,30}?(?:är|var|:)\s*([^.]{3,300})/iu.exec(
          textOf(block),
        )?.[1],
    )
    .find((text) => text);
  return bodiesIn(said ?? '');
}

/** "Vi har granskat om kommunstyrelsen och socialnämnden …": whose work a first audit looked at. */
function examined(spots: Spot[]): string[] {
  const said = spots
    .map(
      ({ block }) =>
        /(?:granskat|granska|bedöma|granskningen är att bedöma)\s(?:om|huruvida|att)\s([^.]{3,300})/iu.exec(
          textOf(block),
        )?.[1],
    )
    .find((text) => bodiesIn(text ?? '').length > 0);
  return bodiesIn(said ?? '');
}

function firstBodies(range: Spot[]): string[] {
  return (
    range
      .map(({ block }) => bodiesIn(textOf(block)))
      .find((bodies) => bodies.length > 0)
      ?.slice(0, 1) ?? []
  );
}
