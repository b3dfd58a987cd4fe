import type { Block } from '../blocks.model.ts';
import type { ReadDocument, StatedTotals } from '../reading.model.ts';
import { type ListedAudit, listedAudits, matchListed, splitBody } from './audit-titles.ts';
import { askedToAnswer, assessmentOf, auditedBodies, bodyAtStart, needsMeetingIn, yearOf } from './audits.ts';
import { bodiesIn } from './bodies.rules.ts';
import { isCover, type Segment, textOf } from './documents.ts';
import type { DraftAudit, DraftRecommendation } from './draft.model.ts';
import { unnamedBody } from './labels.ts';
import { normalise } from './normalise.ts';
import { outline, type Spot, sectionKind } from './outline.ts';
import { proposalFor } from './proposals.rules.ts';
import { readQuestions } from './questions.ts';
import { type Meanings, noAnswer, readRecommendationTable } from './recommendation-tables.ts';
import { legendOf, scaleOf } from './report-head.ts';
import { addTo, type Remark, readRunningText, recommendedInSentences } from './running-text.ts';
import { coverage, similarity } from './similarity.ts';
import { statusOfWords } from './status.rules.ts';
import type { TableHead } from './table-head.ts';
import { totalsInText, totalsTable } from './totals.ts';

/** Recommendations that stand together, and which audit they belong to. */
interface Unit {
  index: number;
  from: 'table' | 'text';
  topic: string | null;
  body: string | null;
  section: string | null;
  year: number | null;
  recommendations: DraftRecommendation[];
}

interface AuditPart {
  title: string | null;
  section: string | null;
  body: string | null;
  units: Unit[];
  from: number;
  to: number;
}

export interface ReportReading {
  audits: DraftAudit[];
  questions: ReadDocument['questions'];
  scale: ReadDocument['scale'];
  statedTotals: StatedTotals | null;
  /** Where tables were guessed from positions. */
  uncertain: Block[];
}

/** The auditors' own document: its audits with their recommendations, its totals and its questions. */
export function readReport(segment: Segment): ReportReading {
  const blocks = normalise(segment.blocks);
  const spots = outline(blocks);
  const scale = scaleOf(blocks);
  const tableUnits = unitsFromTables(spots, { scale, legend: legendOf(blocks) });
  const running = readRunningText(spots, scale);
  const listedUnits = unitsFromText(spots, running.recommendations);
  const textUnits =
    listedUnits.length + tableUnits.length > 0
      ? listedUnits
      : unitsFromText(spots, recommendedInSentences(spots));
  const listed = listedAudits(blocks);
  const parts =
    segment.kind === 'audit'
      ? onePart([...tableUnits, ...textUnits], spots)
      : partsOf([...tableUnits, ...textUnits], spots, listed, segment.title);
  const families = [...new Set(parts.map((part) => splitBody(part.section ?? part.title ?? '').family))];
  const audits = parts.map((part) => auditOf(part, segment, spots, scale, listed, families, running.remarks));
  const questions = readQuestions(spots, scale);
  const onlyAudit = segment.kind === 'audit' ? audits[0] : undefined;
  if (onlyAudit) onlyAudit.questions = questions;
  spreadTotals(audits, spots, scale);
  return {
    audits,
    questions:
      segment.kind === 'audit'
        ? []
        : questions.filter(
            (question) =>
              !audits.some((audit) => audit.recommendations.some((each) => each.text === question.text)),
          ),
    scale,
    statedTotals: reportTotals(audits, parts, spots, scale),
    uncertain: blocks.filter((block) => block.kind === 'table' && block.uncertain),
  };
}

function unitsFromTables(spots: Spot[], meanings: Meanings): Unit[] {
  let known: TableHead | null = null;
  return spots.flatMap((spot): Unit[] => {
    if (spot.block.kind !== 'table') return [];
    const read = readRecommendationTable(spot.block, meanings, known);
    if (!read || read.recommendations.length === 0) return [];
    known = read.head;
    const sections = [...new Set(read.recommendations.map((each) => each.section))];
    return sections.map((section) => ({
      index: spot.index,
      from: 'table' as const,
      topic: spot.topics.at(-1)?.text ?? null,
      body: spot.body,
      section,
      year: read.recommendations.find((each) => each.section === section)?.sectionYear ?? null,
      recommendations: read.recommendations
        .filter((each) => each.section === section)
        .map(({ section: _section, sectionYear: _year, ...recommendation }) => recommendation),
    }));
  });
}

function unitsFromText(spots: Spot[], listed: ReturnType<typeof readRunningText>['recommendations']): Unit[] {
  const lists = [...new Set(listed.map((each) => each.list))];
  return lists.map((list) => {
    const spot = spots[list];
    return {
      index: list,
      from: 'text' as const,
      topic: spot?.topics.at(-1)?.text ?? null,
      body: spot?.body ?? null,
      section: null,
      year: null,
      recommendations: listed
        .filter((each) => each.list === list)
        .map(({ index: _index, list: _list, ...recommendation }) => recommendation),
    };
  });
}

/** A first audit is one audit, wherever in it recommendations stand. */
function onePart(units: Unit[], spots: Spot[]): AuditPart[] {
  return [
    {
      title: null,
      section: null,
      body: null,
      units: units.toSorted((one, other) => one.index - other.index),
      from: 0,
      to: spots.length,
    },
  ];
}

/** One part per audit: units under the same topic, body and section of a table belong together. */
function partsOf(
  units: Unit[],
  spots: Spot[],
  listed: ListedAudit[],
  documentTitle: string | null,
): AuditPart[] {
  const parts: AuditPart[] = [];
  const ordered = units.toSorted((one, other) => one.index - other.index);
  for (const unit of ordered) {
    const title = auditTopic(spots[unit.index], listed) ?? ownTopic(spots[unit.index], documentTitle);
    const several =
      new Set(
        ordered
          .filter(
            (other) =>
              (auditTopic(spots[other.index], listed) ?? ownTopic(spots[other.index], documentTitle)) ===
                title && other.body !== null,
          )
          .map((other) => other.body),
      ).size > 1;
    const body = several ? unit.body : null;
    const same = parts.find(
      (part) => part.title === title && part.section === unit.section && part.body === body,
    );
    if (same) same.units.push(unit);
    else
      parts.push({
        title,
        section: unit.section,
        body,
        units: [unit],
        from: topicStart(spots, unit, title),
        to: spots.length,
      });
  }
  const kept = dropRestated(parts);
  const [only] = kept;
  if (only && kept.length === 1) return [{ ...only, from: 0, to: spots.length }];
  for (const [order, part] of kept.entries()) {
    const next = kept[order + 1];
    part.to = Math.max(
      part.from + 1,
      Math.min(next && next.from > part.from ? next.from : spots.length, endOfTopic(spots, part)),
    );
  }
  return kept;
}

/** The nearest topic, unless it is the document's own title or stands on its cover. */
function ownTopic(spot: Spot | undefined, documentTitle: string | null): string | null {
  const topic = spot?.topics.at(-1);
  return topic && topic.text !== documentTitle && !isCover(topic.text) && topic.index > 2 ? topic.text : null;
}

/** The heading above that names an audit: one that says "granskning", or that the report lists as an audit. */
function auditTopic(spot: Spot | undefined, listed: ListedAudit[]): string | null {
  const topics = spot?.topics ?? [];
  const named =
    topics.findLast((topic) => /^(?:uppföljning av )?granskning(?:en)?\b/iu.test(topic.text)) ??
    topics.find((topic) => listed.some((audit) => coverage(topic.text, audit.title) >= 0.6));
  return named?.text ?? null;
}

function topicStart(spots: Spot[], unit: Unit, title: string | null): number {
  return (
    spots[unit.index]?.topics.find((topic) => topic.text === title)?.index ?? Math.max(0, unit.index - 1)
  );
}

/** The audit ends where the report sums up, or where another topic on the same level begins. */
function endOfTopic(spots: Spot[], part: AuditPart): number {
  const last = Math.max(...part.units.map((unit) => unit.index));
  const end = spots.findIndex(
    ({ block, index, kind, topics }) =>
      index > last &&
      block.kind === 'heading' &&
      (((kind === 'summary' ||
        /^(?:samlad|revisionell|sammanfattande|sammanvägd|övergripande) /iu.test(block.text)) &&
        !/^sammanfattning av/iu.test(block.text)) ||
        (part.title !== null && !topics.some((topic) => topic.text === part.title))),
  );
  return end === -1 ? spots.length : end;
}

/** A summary repeats the recommendations: a part all of whose rows stand in another one is dropped. */
function dropRestated(parts: AuditPart[]): AuditPart[] {
  const rows = (part: AuditPart): DraftRecommendation[] => part.units.flatMap((unit) => unit.recommendations);
  return parts.filter((part) => {
    if (part.units.some((unit) => unit.from === 'table')) return true;
    return !parts.some(
      (other) =>
        other !== part &&
        (other.units.some((unit) => unit.from === 'table') || rows(other).length > rows(part).length) &&
        rows(part).every((row) => rows(other).some((each) => similarity(each.text, row.text) >= 0.75)),
    );
  });
}

function auditOf(
  part: AuditPart,
  segment: Segment,
  spots: Spot[],
  scale: ReadDocument['scale'],
  listed: ListedAudit[],
  families: string[],
  remarks: Remark[],
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
    statedTotals: segment.kind === 'audit' ? null : totalsIn(range, scale),
    place: spots[part.from]?.block.place ?? null,
  };
}

function cleanTitle(title: string): string {
  return title
    .replace(/^\d+(?:\.\d+)*\.?\s+/u, '')
    .replace(/\s+-\s+/gu, ' – ')
    .trim();
}

/** The audit that a follow-up of only one is about: named after "granskning av" in its title or its first lines. */
function subjectOf(segment: Segment, spots: Spot[]): string | null {
  const texts = [segment.title ?? '', ...spots.slice(0, 25).map(({ block }) => textOf(block))];
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

/**
 * The units of one audit as one list. The list that issues a recommendation keeps its words; a table that follows it up
 * gives the rest. The same recommendation in a summary and in a chapter is one.
 */
function mergeUnits(units: Unit[]): DraftRecommendation[] {
  const tables = units.filter((unit) => unit.from === 'table').flatMap((unit) => unit.recommendations);
  const lists = units.filter((unit) => unit.from === 'text').map((unit) => unit.recommendations);
  const merged = [...tables];
  for (const list of lists) {
    const pairs = list.map((row) => ({
      row,
      same: closest(merged, row, list.length === tables.length && merged.length === tables.length),
    }));
    for (const { row, same } of pairs) {
      if (!same) merged.push(row);
      else if (tables.includes(same) && row.text !== '') {
        same.text = row.text;
        same.number ??= row.number;
        if (same.addressees.length === 0) same.addressees = row.addressees;
      } else {
        same.number ??= row.number;
        if (same.addressees.length === 0) same.addressees = row.addressees;
        for (const role of ['done', 'remaining', 'comment', 'response'] as const)
          if (same[role] === null) Object.assign(same, { [role]: row[role] });
        if (same.status === 'unknown')
          Object.assign(same, { status: row.status, statusFrom: row.statusFrom });
      }
    }
  }
  return merged.filter((row) => row.text !== '');
}

function closest(
  known: DraftRecommendation[],
  row: DraftRecommendation,
  sameLength: boolean,
): DraftRecommendation | null {
  const scored = known
    .map((each) => ({
      each,
      score:
        similarity(each.text, row.text) + (each.number !== null && each.number === row.number ? 0.15 : 0),
    }))
    .sort((one, other) => other.score - one.score);
  const best = scored[0];
  return best && best.score >= (sameLength ? 0.45 : 0.7) ? best.each : null;
}

/** Puts what running text says of recommendations with their numbers, of a body's, or of all of them, where it belongs. */
function applyRemarks(recommendations: DraftRecommendation[], remarks: Remark[]): void {
  const numbered = new Set(remarks.filter(({ numbers }) => numbers.length > 0).map(({ role }) => role));
  for (const remark of remarks) {
    const targets = targetsOf(remark, recommendations, numbered.has(remark.role));
    const isMissing = remark.role === 'response' && noAnswer.test(remark.text.trim());
    for (const target of targets) {
      if (isMissing) target.responseMissing = true;
      else put(target, remark);
    }
  }
}

function targetsOf(
  remark: Remark,
  recommendations: DraftRecommendation[],
  hasNumbered: boolean,
): DraftRecommendation[] {
  if (remark.numbers.length > 0)
    return recommendations.filter(
      ({ number }) => number !== null && remark.numbers.includes(number.toLowerCase()),
    );
  if (hasNumbered) return [];
  const theirs = recommendations.filter(({ addressees }) =>
    addressees.some((name) => remark.bodies.some((body) => body.toLowerCase() === name.toLowerCase())),
  );
  if (theirs.length > 0) return theirs;
  return remark.role === 'response' ? recommendations : [];
}

function put(target: DraftRecommendation, remark: Remark): void {
  const [first = '', ...rest] = remark.text.split(/(?<=[.])\s+/u);
  const said =
    remark.role === 'comment' && remark.numbers.length > 0 && target.status === 'unknown'
      ? statusOfWords(first)
      : null;
  if (said) Object.assign(target, { status: said, statusFrom: 'word' });
  addTo(
    target,
    remark.role,
    remark.bodies,
    said ? rest.join(' ') : remark.text,
    remark.numbers.length > 0 ? 'recommendation' : 'audit',
  );
}

/** Whom it is addressed to: as said beside it, as it says itself, the one that was asked to answer, else all audited. */
function address(recommendation: DraftRecommendation, bodies: string[], asked: string[]): void {
  const toAll =
    recommendation.addressees.some((name) => /^(?:samtliga|alla)\b/iu.test(name)) ||
    /^(?:att\s)?samtliga (?:granskade |berörda )?(?:nämnder|styrelser)/iu.test(recommendation.text);
  if (toAll) recommendation.addressees = bodies;
  if (recommendation.addressees.length > 0) return;
  const start = bodyAtStart(recommendation.text);
  recommendation.addressees = start.length > 0 ? start : asked.length > 0 ? asked : bodies;
}

function complete(recommendation: DraftRecommendation, bodies: string[]): void {
  const { response } = recommendation;
  if (response) {
    const own =
      bodies.length === 1 ? bodies : recommendation.addressees.length === 1 ? recommendation.addressees : [];
    const names = response.body
      ? response.body.split(', ').flatMap((name) => (name === unnamedBody ? own : [name]))
      : own;
    response.body = [...new Set(names)].join(', ') || null;
  }
  if (recommendation.status === 'unknown') recommendation.proposed = proposalFor(recommendation);
}

function totalsIn(range: Spot[], scale: ReadDocument['scale']): StatedTotals | null {
  for (const { block } of range) {
    const rows = block.kind === 'table' ? totalsTable(block, scale) : null;
    const row = rows && (rows.length === 1 ? rows[0] : rows.find((each) => each.isSum));
    if (row) return row.totals;
  }
  return totalsInText(range.map(({ block }) => block));
}

/** A table with a row per audit gives each its own totals. */
function spreadTotals(audits: DraftAudit[], spots: Spot[], scale: ReadDocument['scale']): void {
  for (const { block } of spots) {
    const rows = (block.kind === 'table' ? (totalsTable(block, scale) ?? []) : []).filter(
      (row) => !row.isSum && row.label !== '',
    );
    if (rows.length < 2) continue;
    for (const row of rows) {
      const best = audits
        .map((audit) => ({
          audit,
          score: Math.max(coverage(row.label, audit.title), coverage(audit.title, row.label)),
        }))
        .sort((one, other) => other.score - one.score)[0];
      if (best && best.score >= 0.6 && best.audit.statedTotals === null) best.audit.statedTotals = row.totals;
    }
  }
}

/** The report's own totals: stated outside the audits' chapters, in text or as the sum row of a table. */
function reportTotals(
  audits: DraftAudit[],
  parts: AuditPart[],
  spots: Spot[],
  scale: ReadDocument['scale'],
): StatedTotals | null {
  const outside =
    parts.length === 1
      ? spots
      : spots.filter(({ index }) => !parts.some((part) => index >= part.from && index < part.to));
  const text = totalsInText(outside.map(({ block }) => block));
  if (text) return text;
  for (const { block } of spots) {
    const rows = block.kind === 'table' ? totalsTable(block, scale) : null;
    const total = rows?.find((row) => row.isSum);
    if (
      total &&
      (audits.length < 2 || (rows && rows.length > 1) || outside.some((spot) => spot.block === block))
    )
      return total.totals;
  }
  return null;
}
