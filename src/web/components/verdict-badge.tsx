import type { Status, Verdict } from '../../reading/reading.model.ts';
import { useTexts } from '../page.ts';
import { StatusShape } from './status-badge.tsx';

const lookOf: Record<Verdict, Status> = { met: 'green', partly: 'yellow', notMet: 'red', unknown: 'unknown' };

/** The auditors' verdict on a question: the same shapes as a status, with words of its own. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { web } = useTexts();
  return (
    <span class={`status ${lookOf[verdict]}`}>
      <StatusShape status={lookOf[verdict]} />
      {web.verdict[verdict]}
    </span>
  );
}
