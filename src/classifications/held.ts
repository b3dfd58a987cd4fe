import type { Changing } from '../identity/index.ts';
import { type Refused, refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import type { SubjectAsked } from './classification.model.ts';
import { mayAssess, mayRead } from './classification.policy.ts';
import { type ClassificationFound, findClassification } from './classification.store.ts';
import type { Fault } from './classification-faults.model.ts';
import type { Subject } from './subject.model.ts';
import { findSubject } from './subject.store.ts';

type Held<Found extends object> = ({ readonly ok: true } & Found) | Refused<Fault>;

export const askedOf = ({
  assetId,
  systemId,
}: Pick<ClassificationFound, 'assetId' | 'systemId'>): SubjectAsked =>
  assetId === null ? { noun: 'system', id: systemId ?? '' } : { noun: 'asset', id: assetId };

/** An asset or a system that the requester may assess, held against others who do. */
export async function holdSubject(
  { transaction, organisationId, requester }: Changing,
  asked: SubjectAsked,
): Promise<Held<{ readonly subject: Subject }>> {
  const subject = isId(asked.id)
    ? await findSubject(transaction, organisationId, asked, { lock: true })
    : undefined;
  if (!subject || !mayRead(requester, subject)) return refuse('notFound');
  return mayAssess(requester, subject) ? { ok: true, subject } : refuse('forbidden');
}

/** A classification that the requester may read, held with what it is of. */
export async function holdClassification(
  { transaction, organisationId, requester }: Changing,
  id: string,
): Promise<Held<{ readonly classification: ClassificationFound; readonly subject: Subject }>> {
  const seen = isId(id) ? await findClassification(transaction, organisationId, id) : undefined;
  const subject = seen && (await findSubject(transaction, organisationId, askedOf(seen), { lock: true }));
  if (!subject || !mayRead(requester, subject)) return refuse('notFound');
  // Once more, held: it may have been decided while somebody else had what it is of.
  const classification = await findClassification(transaction, organisationId, id, { lock: true });
  return classification ? { ok: true, classification, subject } : refuse('notFound');
}
