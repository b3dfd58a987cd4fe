import type { Transaction } from '../database/index.ts';
import type { MatterEvent, Transmittal } from '../matters/matter-way.model.ts';
import { matterEvents, transmittals } from '../matters/matter-way.table.ts';
import type { BoardMeeting } from '../meetings/board-meeting.model.ts';
import { boardMeetings } from '../meetings/board-meeting.table.ts';

interface Ways {
  readonly steps: readonly Omit<MatterEvent, 'withdrawnAt'>[];
  readonly meetings: readonly Omit<BoardMeeting, 'withdrawnAt' | 'version'>[];
  readonly transmittals: readonly Transmittal[];
}

/** Puts in how the matters have gone, when boards meet, and what the letters say. Three statements. */
export async function insertWays(
  transaction: Transaction,
  organisationId: string,
  ways: Ways,
): Promise<void> {
  await transaction.insert(matterEvents).values(ways.steps.map((step) => ({ organisationId, ...step })));
  await transaction
    .insert(boardMeetings)
    .values(ways.meetings.map((meeting) => ({ organisationId, ...meeting })));
  await transaction.insert(transmittals).values(
    ways.transmittals.map((letter) => ({
      organisationId,
      ...letter,
      signatures: [...letter.signatures],
    })),
  );
}
