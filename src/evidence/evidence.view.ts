import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Texts } from '../texts/index.ts';
import type { EvidenceVersion } from './evidence.model.ts';
import type { EvidencePlace } from './evidence-place.model.ts';
import { hostOf } from './link.rules.ts';

/** What a version is, in words: its type and size, or whose link it is. */
export function kindOf({ url, mediaType, bytes }: EvidenceVersion, { evidence }: Texts): string {
  if (url !== null) return `${evidence.link}: ${hostOf(url)}`;
  return `${evidence.types[mediaType ?? ''] ?? mediaType}, ${sizeOf(bytes ?? 0, evidence.sizes)}`;
}

/** 1 234 567 → "1,2 MB", as Swedish writes decimals. */
export function sizeOf(bytes: number, words: Texts['evidence']['sizes']): string {
  if (bytes < 1_000) return `${bytes} ${words.bytes}`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} ${words.kilobytes}`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} ${words.megabytes}`;
}

/** Where the page of a thing is, and what to call it. */
export function linkOfPlace(place: EvidencePlace, { evidence }: Texts): { href: string; name: string } {
  const { noun, nounId, recommendationId, number, words } = place;
  if (noun === 'body') return { href: `/organisation/bodies/${nounId}`, name: words };
  if (noun === 'action') return { href: `/actions/${nounId}`, name: `${evidence.nouns.action}: ${words}` };
  if (noun === 'requirement') {
    const name = `${evidence.nouns.requirement}: ${short(words)}`;
    return { href: `/compliance/requirements/${nounId}?body=${place.bodyId}`, name };
  }
  const href = recommendationId ? `/recommendations/${recommendationId}` : '/recommendations';
  if (noun === 'commitment') return { href, name: `${evidence.nouns.commitment}: ${short(words)}` };
  return {
    href,
    name: `${number ? evidence.numbered(number) : evidence.nouns.recommendation}: ${short(words)}`,
  };
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text);

/** The address where evidence is added to a thing. */
export function addAddress({
  noun,
  nounId,
  bodyId,
}: Pick<EvidencePlace, 'noun' | 'nounId' | 'bodyId'>): string {
  const body = noun === 'recommendation' || noun === 'requirement' ? `&body=${bodyId}` : '';
  return `/evidence/new?${noun}=${nounId}${body}`;
}

/** What has happened to a piece of evidence, in words. */
export function evidenceHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  texts: Texts,
): HistoryEntry[] {
  const { history, nouns } = texts.evidence;
  const words = { ...history, shared: texts.organisation.history };
  return historyOf(changes, names, words, (name, value) => {
    if (name === 'noun') return nouns[value as keyof typeof nouns] ?? '';
    if (name === 'secrecy') return provisionIn(value);
    return typeof value === 'string' ? value : '';
  });
}

const provisionIn = (value: unknown): string =>
  typeof value === 'object' && value !== null ? String(Reflect.get(value, 'provision') ?? '') : '';
