import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskFile } from './index.ts';
import { standingOf } from './risk.rules.ts';
import { LevelBadge } from './risk-parts.pages.tsx';
import { type Judged, levelOf, rankOf, riskLevels } from './scale.rules.ts';

/** How the risk was before treatment, how it is, what is aimed at, and how it has gone over time. */
export function Standing({ risk }: { risk: RiskFile }) {
  const { page } = useTexts().risks;
  const standing = standingOf(risk.assessments);
  if (!standing) return null;
  const { before, now, target } = standing;
  const shown: readonly (readonly [string, Judged | null, string | null])[] = [
    [page.before, before, before.onDay],
    [page.now, now, now.onDay],
    [page.target, target, null],
  ];
  return (
    <section aria-labelledby="standing-title">
      <h2 id="standing-title">{page.over}</h2>
      <ol class="risk-standing">
        {shown.map(([name, judged, onDay]) => (
          <li key={name}>
            <b>{name}</b>
            {judged ? <Place judged={judged} risk={risk} /> : <span class="sub">{page.noTarget}</span>}
            {onDay && <span class="sub nowrap">{onDay}</span>}
          </li>
        ))}
      </ol>
      {risk.assessments.length > 1 && <Strip risk={risk} />}
    </section>
  );
}

/** A place on the scale: its level, and the two steps by name. */
function Place({ judged, risk: { scale } }: { judged: Judged; risk: RiskFile }) {
  const { risks } = useTexts();
  const { likelihood, consequence } = judged;
  const words = risks.placeInWords(
    scale.likelihoods[likelihood - 1]?.name ?? String(likelihood),
    scale.consequences[consequence - 1]?.name ?? String(consequence),
  );
  return (
    <>
      <LevelBadge level={levelOf(judged, scale)} />{' '}
      <span class="nowrap">{risks.place(likelihood, consequence)}</span> <span class="sub">{words}</span>
    </>
  );
}

/** The level at each assessment as a line of steps, the oldest first. The table under it says the same in words. */
function Strip({ risk: { assessments, scale } }: { risk: RiskFile }) {
  const { page, levels } = useTexts().risks;
  const [wide, high, step] = [26, 14, 40];
  const y = (level: (typeof riskLevels)[number]) => 70 - rankOf(level) * 18;
  const points = assessments.map((each, index) => ({
    level: levelOf(each, scale),
    x: 90 + index * step,
    onDay: each.onDay,
  }));
  const width = 90 + points.length * step;
  return (
    <div class="risk-strip">
      <svg
        viewBox={`0 0 ${width} 100`}
        width={width}
        height={100}
        role="img"
        aria-label={page.stripLabel(points.length)}
      >
        {riskLevels.map((level) => (
          <g key={level}>
            <text x="0" y={y(level) + 4}>
              {levels[level]}
            </text>
            <path class="rule" d={`M80 ${y(level)}H${width}`} />
          </g>
        ))}
        <path
          class="line"
          d={points
            .map(({ x, level }, index) => `${index === 0 ? 'M' : 'L'}${x + wide / 2} ${y(level)}`)
            .join('')}
        />
        {points.map(({ level, x, onDay }, index) => (
          <g key={index}>
            <rect class={level} x={x} y={y(level) - high / 2} width={wide} height={high} rx="2" />
            <text class="year" x={x + wide / 2} y="94">
              {onDay.slice(0, 4)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Every assessment with its reason, the latest first. */
export function Assessments({ risk }: { risk: RiskFile }) {
  const { page, columns } = useTexts().risks;
  return (
    <section aria-labelledby="assessments-title">
      <h2 id="assessments-title">{page.assessments}</h2>
      {risk.assessments.length === 0 ? (
        <p class="empty">{page.noAssessments}</p>
      ) : (
        <DataTable
          caption={page.assessmentsCaption}
          rows={[...risk.assessments].reverse()}
          columns={[
            { header: page.on, cell: ({ onDay }) => <span class="nowrap">{onDay}</span> },
            { header: columns.level, cell: (each) => <Place judged={each} risk={risk} /> },
            { header: page.reason, cell: ({ reason }) => <Verbatim text={reason} /> },
            { header: page.by, cell: ({ by }) => <bdi>{risk.names.get(by) ?? page.unknown}</bdi> },
          ]}
        />
      )}
    </section>
  );
}
