import { z } from 'zod';
import {
  itemInput,
  newReferralInput,
  newResponseInput,
  ownDecision,
  referralMove,
  responseChange,
  responseMove,
} from '../../responses/response-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { itemAsItStands, promisesOfItems } from './commitments.ts';
import { ownVersion, thingOf } from './versions.ts';

const withReferrals = z.object({ items: z.array(z.object({ id: z.string(), version: z.int() })) });

/** The part as it stands, with what is sent in its place. One that is not there is the server's to tell of. */
const inItem = async (server: Server, path: string, sent: Sent): Promise<Sent> => ({
  ...(await itemAsItStands(server, path)),
  ...sent,
});

async function referralVersion(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get('/referrals', withReferrals);
  const found = value.items.find(({ id }) => thingOf(path).endsWith(`/${id}`));
  return { version: found?.version ?? 1, ...sent };
}

/** A part that is new has no version to be changed from. */
const firstVersion = async (_server: Server, _path: string, sent: Sent): Promise<Sent> => ({
  version: 0,
  ...sent,
});

const item = '/responses/{id}/items/{item}';

export const responsesChanges: readonly Change[] = [
  { name: 'start', method: 'POST', path: '/responses', schema: newResponseInput },
  {
    name: 'change',
    method: 'PATCH',
    path: '/responses/{id}',
    schema: responseChange,
    complete: ownVersion,
  },
  {
    name: 'move',
    method: 'POST',
    path: '/responses/{id}/move',
    schema: responseMove,
    complete: ownVersion,
  },
  {
    name: 'note-own-decision',
    method: 'POST',
    path: '/responses/{id}/own-decision',
    schema: ownDecision,
    complete: ownVersion,
  },
  { name: 'supersede', method: 'POST', path: '/responses/{id}/supersede' },
  {
    name: 'add-item',
    method: 'POST',
    path: '/responses/{id}/items',
    schema: itemInput,
    complete: firstVersion,
    isVersioned: false,
  },
  { name: 'change-item', method: 'PUT', path: item, schema: itemInput.partial(), complete: inItem },
  { name: 'remove-item', method: 'DELETE', path: item },
  ...promisesOfItems,
];

export const referralsChanges: readonly Change[] = [
  { name: 'propose', method: 'POST', path: '/referrals', schema: newReferralInput },
  {
    name: 'answer',
    method: 'POST',
    path: '/referrals/{id}/answer',
    schema: referralMove,
    complete: referralVersion,
  },
];
