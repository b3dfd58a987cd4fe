import type { ListedReading } from './reading-list.model.ts';
import { findListedReading, findListedReadings } from './reading-list.store.ts';
import { isDraftId, mayHandleReports, type ReadingsContext } from './readings-context.ts';

/** Reports on one page of the list. */
export const readingsOnPage = 25;

/** Far beyond any list; keeps a made-up page number from becoming an endless offset. */
const lastPage = 100_000;

export type ListReadingsResult =
  | { readonly ok: true; readonly total: number; readonly readings: readonly ListedReading[] }
  | { readonly ok: false; readonly refusal: 'forbidden' };

/** The reports of the organisation that are being read, reviewed or are in the register; `page` counts from 1. */
export async function listReadings(
  context: ReadingsContext,
  page: number,
  limit = readingsOnPage,
): Promise<ListReadingsResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  const { database, organisationId } = context;
  const offset = (Math.min(Math.max(Math.trunc(page) || 1, 1), lastPage) - 1) * limit;
  const found = await database.inOrganisation(organisationId, (transaction) =>
    findListedReadings(transaction, organisationId, { limit, offset }),
  );
  return { ok: true, ...found };
}

export type FindListedReadingResult =
  | { readonly ok: true; readonly reading: ListedReading }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' };

/** One report as the list tells it. */
export async function findInList(context: ReadingsContext, id: string): Promise<FindListedReadingResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  if (!isDraftId(id)) return { ok: false, refusal: 'notFound' };
  const { database, organisationId } = context;
  const reading = await database.inOrganisation(organisationId, (transaction) =>
    findListedReading(transaction, organisationId, id),
  );
  return reading ? { ok: true, reading } : { ok: false, refusal: 'notFound' };
}
