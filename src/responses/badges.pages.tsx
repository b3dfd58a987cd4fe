import type { ComponentChildren } from 'preact';
import { useTexts } from '../web/page.ts';
import type { Standing } from './commitment.rules.ts';
import type { ReferralState, ResponseState, Stance } from './response.model.ts';

/** A shape and a word; the colour only says again what they say. */
function Badge({
  tone,
  shape,
  children,
}: {
  tone: string;
  shape: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <span class={`track answer-badge ${tone}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
        {shape}
      </svg>
      {children}
    </span>
  );
}

const line = (d: string) => <path class="line" d={d} />;
const tick = line('M1.4 5.4 4 8l4.8-6');
const cross = line('m2 2 6 6M8 2 2 8');
const ring = <circle class="line" cx="5" cy="5" r="3.8" />;
const half = (
  <>
    {ring}
    <path d="M5 1.2a3.8 3.8 0 0 1 0 7.6z" />
  </>
);
const arrow = line('M1 5h7.4M5.4 1.8 8.6 5 5.4 8.2');
const back = line('M9 5H1.6M4.6 1.8 1.4 5l3.2 3.2');
const dots = <circle class="line" cx="5" cy="5" r="3.8" stroke-dasharray="1.6 1.4" />;

const stateShapes: Record<ResponseState, ComponentChildren> = {
  draft: dots,
  ready: ring,
  decided: half,
  dispatched: arrow,
  received: tick,
};

export function StateBadge({ state }: { state: ResponseState }) {
  const { responses } = useTexts();
  return (
    <Badge tone={state === 'draft' || state === 'ready' ? 'open' : 'settled'} shape={stateShapes[state]}>
      {responses.states[state]}
    </Badge>
  );
}

const stanceShapes: Record<Stance, ComponentChildren> = {
  agrees: tick,
  partly: half,
  disagrees: cross,
  referred: arrow,
};

export function StanceBadge({ stance }: { stance: Stance | null }) {
  const { responses } = useTexts();
  if (stance === null) return <span class="sub">{responses.noStance}</span>;
  return (
    <Badge tone="open" shape={stanceShapes[stance]}>
      {responses.stances[stance]}
    </Badge>
  );
}

const referralShapes: Record<ReferralState, ComponentChildren> = {
  proposed: dots,
  accepted: tick,
  returned: back,
  withdrawn: cross,
};

export function ReferralBadge({ state }: { state: ReferralState | null }) {
  const { referral } = useTexts().responses;
  if (state === null) return <span class="sub">{referral.stateUnknown}</span>;
  return (
    <Badge tone={state === 'proposed' ? 'doubt' : 'open'} shape={referralShapes[state]}>
      {referral.states[state]}
    </Badge>
  );
}

const standingShapes: Record<Standing, { tone: string; shape: ComponentChildren }> = {
  kept: { tone: 'settled', shape: tick },
  partly: { tone: 'doubt', shape: half },
  broken: { tone: 'late', shape: cross },
  unknown: { tone: 'doubt', shape: dots },
  carriedOut: { tone: 'settled', shape: tick },
  controlPointMissing: { tone: 'late', shape: cross },
  overdue: { tone: 'late', shape: <path d="M5 .6 9.8 9.4H.2z" /> },
  underWay: { tone: 'open', shape: half },
  notBegun: { tone: 'open', shape: ring },
  noAction: { tone: 'doubt', shape: dots },
  notToAct: { tone: 'settled', shape: cross },
  notFollowedUp: { tone: 'open', shape: ring },
  replaced: { tone: 'open', shape: arrow },
};

export function StandingBadge({ standing }: { standing: Standing }) {
  const { commitment } = useTexts().responses;
  const { tone, shape } = standingShapes[standing];
  return (
    <Badge tone={tone} shape={shape}>
      {commitment.standings[standing]}
    </Badge>
  );
}

/** A body's own decision that is not there: said in words, with a shape. */
export function OwnMissing({ text }: { text: string }) {
  return (
    <Badge tone="doubt" shape={dots}>
      {text}
    </Badge>
  );
}
