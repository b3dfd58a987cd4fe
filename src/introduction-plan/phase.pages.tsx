import { unitAddress } from '../compliance/compliance.view.ts';
import { FigureBar, ShareMet } from '../compliance/figure.pages.tsx';
import { applicableOf } from '../compliance/index.ts';
import { History } from '../organisation/history.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { CompactTable } from '../web/components/compact-table.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { PhaseFile } from './index.ts';
import type { PhaseGoal, PhaseOfUnit } from './phase.model.ts';
import { earlyInWords, goalAddress, phaseAddress, phaseHistory } from './plan.view.ts';
import { PhaseStateBadge } from './plan-parts.pages.tsx';

interface PhaseProps {
  phase: PhaseFile;
}

/** One phase: its days, its goals, how its requirements stand with each unit, and what has happened. */
export function PhasePage({ phase }: PhaseProps) {
  const texts = useTexts();
  const { introductionPlan: words } = texts;
  const { page, columns } = words;
  const early = earlyInWords(phase, texts);
  const { requirements, counts, dependsOn, today } = phase;
  return (
    <Layout title={words.named(phase.number, phase.name)} section="/introduction-plan" wide>
      <p class="sub">
        <a href="/introduction-plan">{words.toPlan}</a>
      </p>
      <h1>
        {words.phase(phase.number)}. <Verbatim text={phase.name} />
      </h1>
      {early.length > 0 && (
        <Banner tone="doubt" title={words.earlyTitle}>
          {early.map((sentence) => `${sentence}.`).join(' ')}
        </Banner>
      )}
      <Facts
        facts={[
          { name: columns.state, value: <PhaseStateBadge phase={phase} today={today} /> },
          { name: columns.period, value: words.period(phase.fromOn, phase.toOn) || words.chart.undated },
          {
            name: columns.dependsOn,
            value:
              dependsOn.length === 0 ? (
                page.dependsOnNone
              ) : (
                <>
                  {dependsOn.map(({ id, number }, index) => (
                    <>
                      {index > 0 && ', '}
                      <a href={phaseAddress(id)}>{words.phase(number)}</a>
                    </>
                  ))}
                </>
              ),
          },
          {
            name: columns.requirements,
            value: words.requirementsOf(requirements.measures, requirements.principles),
          },
          { name: columns.met, value: applicableOf(counts) === 0 ? '–' : <ShareMet counts={counts} /> },
        ]}
      />
      <Doings phase={phase} />
      <section aria-labelledby="goal-title">
        <h2 id="goal-title">{page.goal}</h2>
        {phase.goal ? (
          <p class="prose">
            <Verbatim text={phase.goal} />
          </p>
        ) : (
          <p class="empty">{page.noGoal}</p>
        )}
      </section>
      <section aria-labelledby="goals-title">
        <h2 id="goals-title">{page.goals}</h2>
        <p>{page.goalsLede}</p>
        {phase.goals.length === 0 ? (
          <p class="empty">{page.noGoals}</p>
        ) : (
          <ul class="plan-goals">
            {phase.goals.map((goal) => (
              <Goal key={goal.id} goal={goal} phase={phase} />
            ))}
          </ul>
        )}
      </section>
      <Units phase={phase} />
      <h2>{page.history}</h2>
      <History entries={phaseHistory(phase.changes, phase, texts)} />
    </Layout>
  );
}

function Doings({ phase: { id, commands } }: PhaseProps) {
  const { page } = useTexts().introductionPlan;
  const ways = [
    ['finish', 'finish', page.finish],
    ['change', 'edit', page.edit],
    ['reopen', 'reopen', page.reopen],
  ] as const;
  const may = ways.filter(([command]) => commands.includes(command));
  if (may.length === 0) return null;
  return (
    <p class="actions">
      {may.map(([command, to, name]) => (
        <a
          key={command}
          class={command === 'finish' ? 'button' : 'button quiet'}
          href={`${phaseAddress(id)}/${to}`}
        >
          {name}
        </a>
      ))}
    </p>
  );
}

function Goal({ goal, phase: { commands, today } }: PhaseProps & { goal: PhaseGoal }) {
  const { page } = useTexts().introductionPlan;
  const { id, text, doneOn, version } = goal;
  const isReached = doneOn !== null;
  return (
    <li class={isReached ? 'reached' : undefined}>
      <div>
        <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
          <rect class="line" x="0.8" y="0.8" width="8.4" height="8.4" rx="1.2" />
          {isReached && <path class="line thick" d="m2.4 5.2 1.9 1.9L7.8 3" />}
        </svg>
        <div>
          <Verbatim text={text} />
          <span class="line sub">{isReached ? page.reached(doneOn) : page.notReached}</span>
        </div>
      </div>
      {isReached && commands.includes('reopenGoal') && (
        <a href={`${goalAddress(id)}/reopen`} aria-label={page.reopenGoalNamed(text)}>
          {page.reopenGoal}
        </a>
      )}
      {!isReached && commands.includes('reachGoal') && (
        <form action={`${goalAddress(id)}/reach`} method="post">
          <input type="hidden" name="version" value={String(version)} />
          <input type="hidden" name="doneOn" value={today} />
          <button type="submit" class="quiet" aria-label={page.reachNamed(text)}>
            {page.reach}
          </button>{' '}
          <a href={`${goalAddress(id)}/reach`} aria-label={page.reachOtherNamed(text)}>
            {page.reachOther}
          </a>
        </form>
      )}
    </li>
  );
}

function Units({ phase: { units, isWhole } }: PhaseProps) {
  const { introductionPlan: words, compliance } = useTexts();
  const { page, columns } = words;
  return (
    <section aria-labelledby="units-title">
      <h2 id="units-title">{page.units}</h2>
      {units.length === 0 ? (
        <p class="empty">{page.noUnits}</p>
      ) : (
        <CompactTable
          caption={page.unitsCaption}
          of={columns.unit}
          rows={units}
          name={({ key, level, name }: PhaseOfUnit) => (
            <a href={unitAddress(key)}>
              {level === 'municipality' || level === 'centralIt' ? compliance.levels[level] : name}
            </a>
          )}
          columns={[
            { header: columns.met, cell: ({ counts }: PhaseOfUnit) => <ShareMet counts={counts} /> },
            {
              header: columns.requirements,
              cell: ({ counts }: PhaseOfUnit) => <FigureBar counts={counts} />,
              kind: 'bar-cell',
            },
          ]}
        />
      )}
      <p class="sub">
        {words.metNote} {!isWhole && words.metOwn} <a href="/compliance/phases">{words.toCompliance}</a>
      </p>
    </section>
  );
}
