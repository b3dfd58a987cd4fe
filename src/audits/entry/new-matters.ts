import { randomUUID } from 'node:crypto';
import type { Change } from '../../change-log/index.ts';
import type { Transaction } from '../../database/index.ts';
import type { Recipient } from '../audit.model.ts';
import { nouns } from '../change.model.ts';
import { findMatterIds } from '../change-audit.store.ts';
import type { NewMatter } from './entry.model.ts';

/** A body's matter about an audit before anything is known of its way. */
export const emptyMatter = (auditId: string, bodyId: string, recipient: Recipient = 'answer'): NewMatter => ({
  id: randomUUID(),
  auditId,
  followUpId: null,
  bodyId,
  recipient,
  registryNumber: null,
  letterDated: null,
  answerBy: null,
  extension: 'none',
  extendedTo: null,
  boardMeeting: null,
  minuteItem: null,
  dispatchedOn: null,
  receivedOn: null,
});

export const matterAdded = ({ id, auditId, bodyId, recipient }: NewMatter): Change => ({
  noun: nouns.audit,
  nounId: auditId ?? '',
  verb: 'addMatter',
  before: null,
  after: { matterId: id, bodyId, recipient },
});

/** The matter of each body about the audit: those that are there, and new ones for bodies that are addressed for the first time. */
export async function mattersFor(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  bodyIds: readonly string[],
): Promise<{ readonly matterOf: ReadonlyMap<string, string>; readonly added: readonly NewMatter[] }> {
  const there = await findMatterIds(transaction, organisationId, auditId);
  const added = bodyIds.filter((id) => !there.has(id)).map((id) => emptyMatter(auditId, id));
  return { matterOf: new Map([...there, ...added.map(({ id, bodyId }) => [bodyId, id] as const)]), added };
}
