import { z } from 'zod';
import { letterInput } from '../../matters/letter.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';

const bodies = z.array(z.uuid()).optional();
/** The recipients as options, a body for each. */
const schema = letterInput.partial().extend({ answerTo: bodies, informationTo: bodies });
const registered = z.object({
  version: z.int(),
  dated: z.string().nullable(),
  registryNumber: z.string().nullable(),
  position: z.string().nullable(),
  signatures: z.array(z.unknown()),
});

/** The letter as it is registered, with what is sent in its place. */
async function inLetter(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get(path, registered);
  const { answerTo, informationTo, recipients, ...facts } = sent;
  const listed = (ids: unknown, recipient: string) =>
    Array.isArray(ids) ? ids.map((bodyId) => ({ bodyId: String(bodyId), recipient })) : [];
  const all = [
    ...(Array.isArray(recipients) ? recipients : []),
    ...listed(answerTo, 'answer'),
    ...listed(informationTo, 'information'),
  ];
  return { ...value, ...facts, recipients: all };
}

const letter = { name: 'register-letter', method: 'PUT', schema, complete: inLetter } as const;

export const auditLetter: Change = { ...letter, path: '/audits/{id}/letter' };
export const followUpLetter: Change = { ...letter, path: '/follow-ups/{id}/letter' };
