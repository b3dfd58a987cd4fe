import type { ListedAudit } from './audit-titles.ts';
import { isCover } from './document-titles.ts';
import type { DraftRecommendation } from './draft.model.ts';
import type { Spot } from './outline.ts';
import { coverage, similarity } from './similarity.ts';
import type { Unit } from './units.ts';

export interface AuditPart {
  title: string | null;
  section: string | null;
  body: string | null;
  units: Unit[];
  from: number;
  to: number;
}

/** A first audit is one audit, wherever in it recommendations stand. */
export function onePart(units: Unit[], spots: Spot[]): AuditPart[] {
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
export function partsOf(
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
  const whom = (part: AuditPart): string =>
    rows(part)
      .flatMap(({ addressees }) => addressees)
      .join();
  const outranks = (other: AuditPart, part: AuditPart): boolean =>
    other.units.some((unit) => unit.from === 'table') ||
    rows(other).length > rows(part).length ||
    // The same list twice for the same bodies: the later one stands in the report, the first in its summary or letter.
    (parts.indexOf(other) > parts.indexOf(part) && whom(other) === whom(part));
  return parts.filter((part) => {
    if (part.units.some((unit) => unit.from === 'table')) return true;
    return !parts.some(
      (other) =>
        other !== part &&
        outranks(other, part) &&
        rows(part).every((row) => rows(other).some((each) => similarity(each.text, row.text) >= 0.75)),
    );
  });
}
