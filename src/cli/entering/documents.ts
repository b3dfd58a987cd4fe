import { z } from 'zod';
import {
  acknowledgementInput,
  decisionInput,
  documentChange,
  draftInput,
  draftThrownAway,
  newDocumentInput,
  restoreInput,
  revisionInput,
  withdrawalInput,
} from '../../documents/document-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { ownVersion, thingOf } from './versions.ts';

const document = z.object({
  inForce: z.int().nullable(),
  versions: z.array(z.object({ version: z.int(), decidedOn: z.string().nullable() })),
});

/** The version of the document's draft; left out where none is begun. */
async function draftVersion(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get(thingOf(path), document);
  const draft = value.versions.find(({ decidedOn }) => decidedOn === null);
  return { ...(draft ? { version: draft.version } : {}), ...sent };
}

/** The version in force, where none is named. */
async function numberInForce(server: Server, path: string, sent: Sent): Promise<Sent> {
  if (sent['number'] !== undefined) return sent;
  const { value } = await server.get(thingOf(path), document);
  return { number: value.inForce ?? 1, ...sent };
}

const own = { method: 'POST', complete: ownVersion } as const;
const ofDraft = { complete: draftVersion } as const;
const { number } = acknowledgementInput.shape;

export const documentsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/documents', schema: newDocumentInput },
  { name: 'change', method: 'PATCH', path: '/documents/{id}', schema: documentChange, complete: ownVersion },
  { ...ofDraft, name: 'save-draft', method: 'PUT', path: '/documents/{id}/draft', schema: draftInput },
  {
    ...ofDraft,
    name: 'throw-draft-away',
    method: 'POST',
    path: '/documents/{id}/draft/throw-away',
    schema: draftThrownAway,
  },
  { ...ofDraft, name: 'decide', method: 'POST', path: '/documents/{id}/decide', schema: decisionInput },
  { ...own, name: 'revise', path: '/documents/{id}/revisions', schema: revisionInput },
  { ...own, name: 'withdraw', path: '/documents/{id}/withdraw', schema: withdrawalInput },
  { ...own, name: 'restore', path: '/documents/{id}/restore', schema: restoreInput },
  {
    name: 'acknowledge',
    method: 'POST',
    path: '/documents/{id}/acknowledge',
    schema: acknowledgementInput.extend({ number: number.optional() }),
    complete: numberInForce,
    isVersioned: false,
  },
];
