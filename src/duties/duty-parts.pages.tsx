import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { DutyStanding } from './duty.rules.ts';
import type { ListedDuty } from './duty-list.model.ts';
import type { WheelStanding } from './wheel.model.ts';

const ring = <circle class="line" cx="5" cy="5" r="4" />;
const disc = <circle cx="5" cy="5" r="4.4" />;
const triangle = <path d="M5 .6 9.8 9.2H.2z" />;

/** A shape for each, so that colour never tells alone. */
export const wheelShapes: Record<WheelStanding, preact.JSX.Element> = {
  done: <path d="M1 1h8v8H1z" />,
  skipped: (
    <>
      {ring}
      <path class="line" d="m2.2 7.8 5.6-5.6" />
    </>
  ),
  overdue: triangle,
  planned: disc,
  ahead: ring,
  derived: <path class="line" d="M5 .8 9.2 5 5 9.2.8 5z" />,
  held: <circle cx="5" cy="5" r="2.6" />,
};

const dutyShapes: Record<DutyStanding, preact.JSX.Element> = {
  overdue: triangle,
  soon: (
    <>
      {ring}
      <path class="line" d="M5 2.2V5l2 1.4" />
    </>
  ),
  planned: disc,
  withdrawn: wheelShapes.skipped,
};

const Shape = ({ children }: { children: preact.JSX.Element }) => (
  <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
    {children}
  </svg>
);

/** How something in the wheel stands: shape and word. */
export function WheelBadge({ standing }: { standing: WheelStanding }) {
  const { duties } = useTexts();
  return (
    <span class={`action-state wheel-${standing}`}>
      <Shape>{wheelShapes[standing]}</Shape>
      {duties.wheelStandings[standing]}
    </span>
  );
}

/** How a duty stands: shape and word. */
export function DutyBadge({ standing }: { standing: DutyStanding }) {
  const { duties } = useTexts();
  return (
    <span class={`action-state wheel-${standing}`}>
      <Shape>{dutyShapes[standing]}</Shape>
      {duties.standings[standing]}
    </span>
  );
}

/** How often it has been moved this time; nothing where it has not. */
export function Moved({ count }: { count: number }) {
  const { duties } = useTexts();
  return count === 0 ? null : <span class="duty-moved">{duties.moved(count)}</span>;
}

export function DutyName({ duty: { id, title } }: { duty: Pick<ListedDuty, 'id' | 'title'> }) {
  return (
    <a href={`/year-wheel/duties/${id}`}>
      <Verbatim text={title} />
    </a>
  );
}

export function DutyOwner({
  duty: { ownerName, ownerRole },
}: {
  duty: Pick<ListedDuty, 'ownerName' | 'ownerRole'>;
}) {
  const { duties } = useTexts();
  if (!ownerName && !ownerRole) return <span class="sub">{duties.noOwner}</span>;
  return (
    <div>
      {ownerName && <bdi>{ownerName}</bdi>}
      {ownerRole && <bdi class={ownerName ? 'line sub' : undefined}>{ownerRole}</bdi>}
    </div>
  );
}
