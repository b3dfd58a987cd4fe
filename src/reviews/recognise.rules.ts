import type { Body } from '../organisation/body.model.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function piecesOf(text: string): Map<string, number> {
  const padded = ` ${plain(text)} `;
  const pieces = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at += 1) {
    const piece = padded.slice(at, at + 3);
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
  return pieces;
}

/** How alike two texts are, 0–1: the share of their three-letter pieces that they have in common (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [piecesOf(one), piecesOf(other)];
  const sum = (pieces: Map<string, number>) =>
    [...pieces.values()].reduce((total, count) => total + count, 0);
  const common = [...a].reduce((total, [piece, count]) => total + Math.min(count, b.get(piece) ?? 0), 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * common) / all;
}

/** Names closer than this are one body written in two ways; a board's and a neighbouring board's names are less alike. */
const sameName = 0.86;

/** The body that a printed name means: by its name or another name of it, also in the genitive; null where none or several could be meant. */
export function bodyNamed(name: string, bodies: readonly Body[]): Body | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  const namesOf = (body: Body) => [body.name, ...body.aliases];
  const exact = bodies.filter((body) =>
    namesOf(body).some((each) => plain(each) === wanted || `${plain(each)}s` === wanted),
  );
  const living = (found: Body[]) => {
    const now = found.filter(({ endedOn }) => endedOn === null);
    return now.length > 0 ? now : found;
  };
  if (exact.length > 0) return only(living(exact));
  const ranked = bodies
    .map((body) => ({ body, score: Math.max(...namesOf(body).map((each) => likeness(each, name))) }))
    .filter(({ score }) => score >= sameName)
    .toSorted((a, b) => b.score - a.score);
  const best = ranked.filter(({ score }) => score === ranked[0]?.score).map(({ body }) => body);
  return only(living(best));
}

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] as T) : null);

/** An audit, as far as it takes to know it again. */
export interface KnownAudit {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
}

/** A title's words alone, for comparing titles. */
export const plainTitle = (title: string): string => plain(title);

const withoutYear = (title: string) => title.replaceAll(/\b(?:19|20)\d{2}\b/g, ' ');
const yearIn = (title: string): number | null => Number(/\b(?:19|20)\d{2}\b/.exec(title)?.[0]) || null;

/** The audit of the register that a report speaks of: like in title, and not of another year. */
export function auditKnown(
  { title, year }: Omit<KnownAudit, 'id'>,
  known: readonly KnownAudit[],
): KnownAudit | null {
  const wantedYear = year ?? yearIn(title);
  const ranked = known
    .filter((audit) => {
      const auditYear = audit.year ?? yearIn(audit.title);
      return wantedYear === null || auditYear === null || wantedYear === auditYear;
    })
    .map((audit) => ({ audit, score: likeness(withoutYear(audit.title), withoutYear(title)) }))
    .filter(({ score }) => score >= 0.7)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && (!second || first.score > second.score) ? first.audit : null;
}

export interface KnownRecommendation {
  readonly id: string;
  readonly auditId: string;
  readonly number: string | null;
  readonly text: string;
  readonly bodyIds: readonly string[];
}

export interface Recognition {
  readonly recommendationId: string;
  /** `confirmed`: the same words. `suggested`: alike, and a person must say. */
  readonly match: 'confirmed' | 'suggested';
}

const sameWords = 0.95;
const likeWords = 0.5;
/** The same number speaks for it, but numbers repeat and jump: it never decides alone. */
const numberWeighs = 0.05;

/**
 * Which of an audit's known recommendations each row is. Each known one is given once, the likest pair first.
 * @returns for each row its recognition, or null
 */
export function recognise(
  rows: readonly { readonly number: string | null; readonly text: string }[],
  known: readonly KnownRecommendation[],
): (Recognition | null)[] {
  const pairs = rows
    .flatMap((row, index) =>
      known.map((recommendation) => {
        const words = likeness(row.text, recommendation.text);
        const sameNumber = row.number !== null && row.number === recommendation.number;
        return { index, recommendation, words, score: words + (sameNumber ? numberWeighs : 0) };
      }),
    )
    .filter(({ words }) => words >= likeWords)
    .toSorted((a, b) => b.score - a.score);
  const found: (Recognition | null)[] = rows.map(() => null);
  const taken = new Set<string>();
  for (const { index, recommendation, words } of pairs) {
    if (found[index] || taken.has(recommendation.id)) continue;
    taken.add(recommendation.id);
    found[index] = {
      recommendationId: recommendation.id,
      match: words >= sameWords ? 'confirmed' : 'suggested',
    };
  }
  return found;
}
