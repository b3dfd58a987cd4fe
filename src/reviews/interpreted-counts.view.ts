import { type Counts, countStatuses } from '../readings/totals.view.ts';
import type { ReviewRow } from './review.model.ts';

type Colours = Pick<ReviewRow, 'status' | 'interpretation' | 'interpreted' | 'proposed'>;

/** What stands in the place of unknown colours: what people read out of the words, open proposals, or some of both. */
export interface InterpretedCounts {
  readonly counts: Counts;
  readonly by: 'people' | 'proposals' | 'both';
}

/**
 * The statuses with interpretations in the place of unknown ones, to be kept apart from what the auditors themselves have
 * assessed; null where nothing is interpreted. A row that a person has decided on counts no longer as a proposal.
 */
export function interpretedCounts(rows: readonly Colours[]): InterpretedCounts | null {
  const unknown = rows.filter(({ status }) => status === 'unknown');
  const isOfPeople = unknown.some(({ interpreted }) => interpreted !== null);
  const isOfProposals = unknown.some((row) => openProposal(row) !== null);
  if (!isOfPeople && !isOfProposals) return null;
  const counts = countStatuses(
    rows.map((row) => ({
      status: row.status === 'unknown' ? (row.interpreted ?? openProposal(row) ?? 'unknown') : row.status,
    })),
  );
  return { counts, by: isOfPeople && isOfProposals ? 'both' : isOfPeople ? 'people' : 'proposals' };
}

const openProposal = ({ interpretation, proposed }: Colours) =>
  interpretation === 'open' ? (proposed?.status ?? null) : null;
