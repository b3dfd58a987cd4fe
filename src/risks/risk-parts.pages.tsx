import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { ListedRisk } from './risk-list.model.ts';
import { type RiskLevel, rankOf, riskLevels } from './scale.rules.ts';

/** A level: so many bars of four, its word, and a colour of its own. */
export function LevelBadge({ level }: { level: RiskLevel | null }) {
  const { levels } = useTexts().risks;
  const filled = level === null ? 0 : rankOf(level) + 1;
  return (
    <span class={`risk-level ${level ?? 'unassessed'}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        {riskLevels.map((each, index) => (
          <rect
            key={each}
            x={index * 2.6}
            y={7 - index * 2.2}
            width="1.9"
            height={3 + index * 2.2}
            class={index < filled ? 'filled' : 'line'}
          />
        ))}
      </svg>
      {levels[level ?? 'unassessed']}
    </span>
  );
}

/** The level, its place on the scale, and whether it is another than last time. */
export function LevelNow({ risk }: { risk: ListedRisk }) {
  const { risks } = useTexts();
  const { level, earlierLevel, likelihood, consequence } = risk;
  const step = level && earlierLevel ? rankOf(level) - rankOf(earlierLevel) : 0;
  return (
    <div>
      <LevelBadge level={level} />
      {likelihood !== null && consequence !== null && (
        <span class="line sub nowrap">{risks.place(likelihood, consequence)}</span>
      )}
      {step !== 0 && <span class="line sub">{step > 0 ? risks.trend.up : risks.trend.down}</span>}
    </div>
  );
}

/** When it is to be reviewed, and whether it is time. */
export function NextReview({
  risk: { nextReviewOn, closedOn, isWithdrawn },
  today,
}: {
  risk: Pick<ListedRisk, 'nextReviewOn' | 'closedOn' | 'isWithdrawn'>;
  today: string;
}) {
  const { risks } = useTexts();
  const isOpen = closedOn === null && !isWithdrawn;
  const isDue = isOpen && (nextReviewOn === null || nextReviewOn <= today);
  return (
    <div>
      <span class="nowrap">{nextReviewOn ?? '–'}</span>
      {isDue && (
        <span class="line">
          <Late>{risks.reviewDue}</Late>
        </span>
      )}
    </div>
  );
}

/** A day that has come: a triangle and a word. */
export function Late({ children }: { children: string }) {
  return (
    <span class="action-late">
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        <path d="M5 .4 9.9 9.6H.1zM4.4 3.6l.2 3h.8l.2-3zM4.4 7.4h1.2v1.1H4.4z" fill-rule="evenodd" />
      </svg>
      {children}
    </span>
  );
}

export function RiskOwner({
  risk: { ownerName, ownerRole },
}: {
  risk: Pick<ListedRisk, 'ownerName' | 'ownerRole'>;
}) {
  const { risks } = useTexts();
  if (!ownerName && !ownerRole) return <span class="sub">{risks.noOwner}</span>;
  return (
    <div>
      {ownerName && <bdi>{ownerName}</bdi>}
      {ownerRole && <span class={ownerName ? 'line sub' : undefined}>{ownerRole}</span>}
    </div>
  );
}

/** What a risk is called, where it came from, and what is going on with it. */
export function RiskName({ risk, withBody = false }: { risk: ListedRisk; withBody?: boolean }) {
  const { risks } = useTexts();
  const { id, title, source, bodyName, openActions, accepted, acceptedUntil } = risk;
  return (
    <div>
      <a href={`/risks/${id}`}>
        <Verbatim text={title} />
      </a>
      <span class="line sub">
        {withBody ? `${bodyName} · ${risks.sources[source]}` : risks.sources[source]}
      </span>
      {openActions > 0 && <span class="line sub">{risks.openActions(openActions)}</span>}
      {accepted === 'inForce' && acceptedUntil && (
        <span class="line sub">
          <WholeDays text={risks.acceptedUntil(acceptedUntil)} />
        </span>
      )}
      {accepted === 'ended' && <span class="line sub">{risks.accepted.ended}</span>}
    </div>
  );
}
