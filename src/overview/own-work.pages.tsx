import {
  type RecommendationState,
  recommendationStates,
} from '../audits/recommendations/recommendation.model.ts';
import type { BodyDistribution } from '../audits/register/register-overview.model.ts';
import { CompactTable } from '../web/components/compact-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { rowsAt } from './overview.view.ts';

/** What the bodies say of their own work and what has been verified internally: a track of its own. */
export function OwnWork({ bodies }: { bodies: readonly BodyDistribution[] }) {
  const { ownWork, auditors } = useTexts().overview;
  const withheld = bodies.some((body) => body.withheld > 0);
  return (
    <section aria-labelledby="own-work">
      <h2 id="own-work">{ownWork.title}</h2>
      <p>{ownWork.lede}</p>
      <CompactTable
        caption={ownWork.caption}
        of={auditors.columns.body}
        name={({ name }) => <Verbatim text={name} />}
        rows={bodies}
        columns={[
          ...recommendationStates.map((state) => ({
            header: ownWork.states[state],
            cell: (body: BodyDistribution) => <Count body={body} state={state} />,
          })),
          ...(withheld
            ? [{ header: ownWork.withheld, cell: (body: BodyDistribution) => body.withheld }]
            : []),
        ]}
      />
      {withheld && <p class="aside">{ownWork.whyWithheld}</p>}
    </section>
  );
}

function Count({
  body: { id, name, states },
  state,
}: {
  body: BodyDistribution;
  state: RecommendationState;
}) {
  const { ownWork, rowsOf } = useTexts().overview;
  const count = states[state];
  if (count === 0) return <span class="none">0</span>;
  return (
    <a href={rowsAt({ body: id, state })} aria-label={rowsOf(count, ownWork.states[state], name)}>
      {count}
    </a>
  );
}
