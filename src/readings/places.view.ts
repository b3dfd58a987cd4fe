import type { Reading } from '../reading/reading.model.ts';
import type { Place } from '../shared/place.ts';

/** A place of the original to show, and the words that should be marked there where they are known. */
export interface ShownPlace {
  /** Also the id of what the place belongs to on the page: "row-1-2-3", "issue-4", "page-7". */
  key: string;
  place: Place;
  text: string | null;
}

export const documentKey = (document: number) => `document-${document + 1}`;
export const auditKey = (document: number, audit: number) => `audit-${document + 1}-${audit + 1}`;
export const rowKey = (document: number, audit: number, row: number) =>
  `row-${document + 1}-${audit + 1}-${row + 1}`;
export const issueKey = (issue: number) => `issue-${issue + 1}`;
export const partKey = (part: 'deadline' | 'action' | 'figure' | 'totals', document: number, index: number) =>
  `${part}-${document + 1}-${index + 1}`;

/** Every place that can be shown, in the order of the page. What has no known place is left out. */
export function placesOf(reading: Reading): Map<string, ShownPlace> {
  const places = new Map<string, ShownPlace>();
  const add = (key: string, place: Place | null | undefined, text: string | null) => {
    if (place) places.set(key, { key, place, text });
  };
  reading.documents.forEach((document, d) => {
    document.audits.forEach((audit, a) => {
      audit.recommendations.forEach((row, r) => {
        add(rowKey(d, a, r), row.place, row.text);
      });
    });
  });
  reading.documents.forEach((document, d) => {
    add(documentKey(d), document.place, document.title);
    add(partKey('totals', d, 0), document.statedTotals?.place, null);
    document.deadlines.forEach((deadline, i) => {
      add(partKey('deadline', d, i), deadline.place, null);
    });
    document.actions.forEach((action, i) => {
      add(partKey('action', d, i), action.place, action.text);
    });
    document.figures.forEach((figure, i) => {
      add(partKey('figure', d, i), figure.place, null);
    });
    document.audits.forEach((audit, a) => {
      add(auditKey(d, a), audit.place, audit.title);
    });
  });
  reading.issues.forEach((issue, i) => {
    add(issueKey(i), issue.place, null);
  });
  return places;
}

/**
 * The place that an address asks for: a key of the page, or "page-7" and "line-120" when leafing through.
 * Null when the address asks for nothing that is there.
 */
export function askedPlace(places: Map<string, ShownPlace>, asked: string | undefined): ShownPlace | null {
  if (!asked) return null;
  const leaf = /^(page|line)-(\d{1,6})$/.exec(asked);
  if (!leaf) return places.get(asked) ?? null;
  const number = Math.max(1, Number(leaf[2]));
  const place = leaf[1] === 'page' ? { page: number, line: null } : { page: null, line: number };
  return { key: asked, place, text: null };
}

/** What is shown before anything is chosen: the first recommendation, else the first thing with a place. */
export function firstPlace(places: Map<string, ShownPlace>): ShownPlace | null {
  return places.values().next().value ?? null;
}
