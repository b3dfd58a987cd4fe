import { useTexts } from '../../web/page.ts';
import type { FollowUp } from './follow-up.model.ts';

type Labelled = Pick<FollowUp, 'madeBy'> & { readonly isDraft: boolean };

/** Words that a round is told apart by: that it is the municipality's own, and that it is a draft. */
export function RoundLabel({ round }: { round: Pick<FollowUp, 'madeBy' | 'closedAt'> }) {
  return <RoundMarks round={{ madeBy: round.madeBy, isDraft: round.closedAt === null }} />;
}

export function RoundMarks({ round: { madeBy, isDraft } }: { round: Labelled }) {
  const words = useTexts().rounds;
  if (madeBy === 'auditors' && !isDraft) return null;
  return (
    <p class="round-marks">
      {madeBy === 'municipality' && <span class="tag">{words.ownLabel}</span>}
      {isDraft && <span class="tag draft">{words.draft}</span>}
    </p>
  );
}
