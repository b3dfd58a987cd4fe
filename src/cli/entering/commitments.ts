import { z } from 'zod';
import { promiseLink } from '../../control-plans/control-plan-input.model.ts';
import { itemInput, markedPromise } from '../../responses/response-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { thingOf } from './versions.ts';

/** Promises that stand in answers that reports print, and what became of promises. */
export const commitmentsChanges: readonly Change[] = [
  {
    name: 'mark',
    method: 'POST',
    path: '/printed-responses/{id}/commitments',
    schema: markedPromise.extend({ bodyId: z.uuid() }),
  },
  { name: 'unmark', method: 'DELETE', path: '/commitments/{id}' },
  {
    name: 'link-control-point',
    method: 'POST',
    path: '/commitments/{id}/control-point',
    schema: promiseLink,
  },
  {
    name: 'unlink-control-point',
    method: 'POST',
    path: '/commitments/{id}/control-point/unlink',
    schema: promiseLink,
  },
];

const promised = z.object({
  id: z.string(),
  what: z.string(),
  ownerRole: z.string().nullable(),
  ownerPersonId: z.string().nullable(),
  dueOn: z.string().nullable(),
  entersControlPlan: z.boolean(),
});
const responseWithItems = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      version: z.int(),
      bodyId: z.string(),
      auditId: z.string(),
      recommendationId: z.string().nullable(),
      question: z.int().nullable(),
      stance: z.string().nullable(),
      text: z.string(),
      commitments: z.array(promised),
    }),
  ),
});
type Promised = z.output<typeof promised>;

/** The part of a response as it stands, as it is sent; with nothing in it where it is not there, which the server tells. */
export async function itemAsItStands(server: Server, path: string) {
  const { value } = await server.get(thingOf(path), responseWithItems);
  const found = value.items.find((each) => path.endsWith(`/${each.id}`));
  const { id: _, ...item } = found ?? { id: '', version: 0, commitments: [] as Promised[] };
  return item;
}

/** Sends the part as it stands with its promises changed; null where it holds no such promise. */
const withPromises =
  (change: (promises: readonly Promised[], sent: Sent) => readonly object[]) =>
  async (server: Server, path: string, { version, ...sent }: Sent): Promise<Sent | null> => {
    const { commitments, ...item } = await itemAsItStands(server, path);
    const isThere = commitments.some(({ id }) => id === sent['commitmentId']);
    if (sent['commitmentId'] !== undefined && !isThere) return null;
    return {
      ...item,
      commitments: change(commitments, sent),
      ...(version === undefined ? {} : { version }),
    };
  };

const item = { method: 'PUT', path: '/responses/{id}/items/{item}' } as const;
const which = { commitmentId: z.uuid() };
const promise = itemInput.shape.commitments.unwrap().element.omit({ id: true });

/** The promises of a response's part, one at a time. */
export const promisesOfItems: readonly Change[] = [
  {
    ...item,
    name: 'add-commitment',
    schema: promise,
    complete: withPromises((promises, sent) => [...promises, sent]),
  },
  {
    ...item,
    name: 'change-commitment',
    schema: promise.partial().extend(which),
    complete: withPromises((promises, { commitmentId, ...sent }) =>
      promises.map((each) => (each.id === commitmentId ? { ...each, ...sent } : each)),
    ),
  },
  {
    ...item,
    name: 'remove-commitment',
    schema: z.object(which),
    complete: withPromises((promises, { commitmentId }) => promises.filter(({ id }) => id !== commitmentId)),
  },
];
