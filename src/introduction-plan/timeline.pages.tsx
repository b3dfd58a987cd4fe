import { useId } from 'preact/hooks';
import { useTexts } from '../web/page.ts';
import type { PhaseShown } from './phase.model.ts';
import { stateInWords } from './plan.view.ts';
import type { Stretch, Timeline, TimelineRow } from './timeline.rules.ts';

interface TimelineProps {
  timeline: Timeline;
  phases: readonly PhaseShown[];
  today: string;
}

const inPercent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The phases under each other on one line of time. It says nothing that the table below it does not. */
export function TimelineFigure({ timeline, phases, today }: TimelineProps) {
  const { chart } = useTexts().introductionPlan;
  return (
    <figure class="plan-line" aria-label={chart.label}>
      <ol>
        {phases.map((phase, index) => {
          const row = timeline.rows[index];
          return row && <Row key={phase.id} {...{ phase, row, timeline, today }} />;
        })}
      </ol>
      <Axis timeline={timeline} today={today} />
      <figcaption class="aside">{chart.note}</figcaption>
    </figure>
  );
}

function Row({
  phase,
  row,
  timeline,
  today,
}: {
  phase: PhaseShown;
  row: TimelineRow;
  timeline: Timeline;
  today: string;
}) {
  const texts = useTexts();
  const { introductionPlan: words } = texts;
  const name = words.named(phase.number, phase.name);
  const period = words.period(phase.fromOn, phase.toOn) || words.chart.undated;
  const id = useId();
  const { planned, done, late } = row;
  return (
    <li>
      <span class="plan-name">
        <b>{words.phase(phase.number)}</b> <bdi class="verbatim">{phase.name}</bdi>
      </span>
      <svg
        class={`plan-bar phase-${phase.state}`}
        width="100%"
        height="26"
        role="img"
        aria-label={words.chart.bar(name, period, stateInWords(phase, today, texts))}
      >
        <defs>
          <pattern id={`${id}-late`} width="7" height="7" patternUnits="userSpaceOnUse">
            <path class="hatch" d="M0 7 7 0" />
          </pattern>
        </defs>
        {timeline.ticks.map(({ day, at }) => (
          <line key={day} class="tick" x1={inPercent(at)} x2={inPercent(at)} y1="0" y2="26" />
        ))}
        {planned && <Bar stretch={planned} name="planned" />}
        {done && <Bar stretch={done} name="done" />}
        {late && <Bar stretch={late} name="late" fill={`url(#${id}-late)`} />}
        <line class="today" x1={inPercent(timeline.today)} x2={inPercent(timeline.today)} y1="0" y2="26" />
      </svg>
    </li>
  );
}

function Bar({ stretch: { from, to }, name, fill }: { stretch: Stretch; name: string; fill?: string }) {
  return (
    <rect
      class={name}
      x={inPercent(from)}
      width={inPercent(Math.max(to - from, 0.004))}
      y="5"
      height="16"
      fill={fill}
    />
  );
}

/** Words at the ends are turned inwards, so that none is cut off. */
const anchorAt = (at: number) => (at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle');

function Axis({ timeline: { ticks, today: at }, today }: { timeline: Timeline; today: string }) {
  const { chart } = useTexts().introductionPlan;
  return (
    <svg class="plan-axis" width="100%" height="34" aria-hidden="true">
      {ticks
        .filter(({ isNamed }) => isNamed)
        .map((tick) => (
          <text key={tick.day} x={inPercent(tick.at)} y="12" text-anchor={anchorAt(tick.at)}>
            {tick.day.slice(0, 7)}
          </text>
        ))}
      <text
        class="today"
        x={inPercent(at)}
        y="28"
        text-anchor={at < 0.25 ? 'start' : at > 0.75 ? 'end' : 'middle'}
      >
        {chart.today(today)}
      </text>
    </svg>
  );
}
