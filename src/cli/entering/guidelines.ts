import { z } from 'zod';
import {
  adoption,
  guidelineChange,
  intoForce,
  mappingInput,
  newGuideline,
  requirementChange,
  requirementInput,
  rowAct,
  rowMove,
  rowSplit,
} from '../../requirements/guideline-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';

const draft = z.object({
  version: z.int(),
  rows: z.array(
    z.object({
      id: z.string(),
      version: z.int().nullable(),
      requirement: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
});

const draftOf = async (server: Server, path: string) => {
  const [at = ''] = /^\/guidelines\/[^/]+\/draft/.exec(path) ?? [];
  return (await server.get(at, draft)).value;
};

/** The version of the draft that stands there now. */
const draftVersion = async (server: Server, path: string, sent: Sent): Promise<Sent> => ({
  version: (await draftOf(server, path)).version,
  ...sent,
});

const rowOf = async (server: Server, path: string) => {
  const [, id = ''] = /\/draft\/requirements\/([^/]+)/.exec(path) ?? [];
  return (await draftOf(server, path)).rows.find((row) => row.id === decodeURIComponent(id));
};

/** The version of the row of the draft that the path leads to; one that is not there is the server's to tell of. */
const rowVersion = async (server: Server, path: string, sent: Sent): Promise<Sent> => ({
  version: (await rowOf(server, path))?.version ?? 1,
  ...sent,
});

const wordingNames = Object.keys(requirementChange.shape);
/** The row as it stands, with what is sent in its place. */
async function inRow(server: Server, path: string, sent: Sent): Promise<Sent> {
  const row = await rowOf(server, path);
  const saved = Object.entries(row?.requirement ?? {}).filter(([name]) => wordingNames.includes(name));
  return { ...Object.fromEntries(saved), version: row?.version ?? 1, ...sent };
}

const saved = z.object({
  title: z.string(),
  municipalityBodyId: z.string().nullable(),
  centralItBodyId: z.string().nullable(),
  documentId: z.string().nullable(),
  version: z.int(),
});
const inGuideline = async (server: Server, path: string, sent: Sent): Promise<Sent> => {
  const { title, municipalityBodyId, centralItBodyId, documentId, version } = (await server.get(path, saved))
    .value;
  return { title, municipalityBodyId, centralItBodyId, documentId, version, ...sent };
};

const rows = '/guidelines/{id}/draft/requirements/{requirement}';
export const guidelinesChanges: readonly Change[] = [
  { name: 'adopt', method: 'POST', path: '/guidelines/adopt', schema: adoption },
  { name: 'add', method: 'POST', path: '/guidelines', schema: newGuideline },
  {
    name: 'change',
    method: 'PUT',
    path: '/guidelines/{id}',
    schema: guidelineChange.partial(),
    complete: inGuideline,
  },
  {
    name: 'import',
    method: 'POST',
    path: '/guidelines/catalog',
    schema: z.looseObject({}),
    isVersioned: false,
  },
  { name: 'begin-draft', method: 'POST', path: '/guidelines/{id}/draft' },
  {
    name: 'put-in-force',
    method: 'POST',
    path: '/guidelines/{id}/draft/in-force',
    schema: intoForce,
    complete: draftVersion,
  },
  {
    name: 'discard-draft',
    method: 'POST',
    path: '/guidelines/{id}/draft/discard',
    schema: rowAct,
    complete: draftVersion,
  },
  {
    name: 'review-chapter',
    method: 'POST',
    path: '/guidelines/{id}/draft/review',
    schema: z.strictObject({ chapter: z.string() }),
    isVersioned: false,
  },
];

export const requirementsChanges: readonly Change[] = [
  {
    name: 'add',
    method: 'POST',
    path: '/guidelines/{id}/draft/requirements',
    schema: requirementInput,
    isVersioned: false,
  },
  { name: 'change', method: 'PUT', path: rows, schema: requirementChange.partial(), complete: inRow },
  { name: 'review', method: 'POST', path: `${rows}/review`, schema: rowAct, complete: rowVersion },
  { name: 'leave-out', method: 'POST', path: `${rows}/leave-out`, schema: rowAct, complete: rowVersion },
  { name: 'take-back', method: 'POST', path: `${rows}/take-back` },
  { name: 'merge', method: 'POST', path: `${rows}/merge`, schema: rowAct, complete: rowVersion },
  { name: 'move', method: 'POST', path: `${rows}/move`, schema: rowMove, complete: rowVersion },
  { name: 'split', method: 'POST', path: `${rows}/split`, schema: rowSplit, complete: rowVersion },
  {
    name: 'map',
    method: 'PUT',
    path: '/requirements/{id}/mapping',
    schema: mappingInput,
    isVersioned: false,
  },
  {
    name: 'link',
    method: 'POST',
    path: '/requirements/{id}/recommendations',
    schema: z.strictObject({ recommendationId: z.guid() }),
    isVersioned: false,
  },
  {
    name: 'unlink',
    method: 'POST',
    path: '/requirements/{id}/recommendations/unlink',
    schema: z.strictObject({ recommendationId: z.guid() }),
    isVersioned: false,
  },
];
