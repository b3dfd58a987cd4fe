import { CompactTable } from '../web/components/compact-table.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { ProblemSummary } from '../web/components/entry-form.tsx';
import { Figures } from '../web/components/figures.tsx';
import { Layout } from '../web/components/layout.tsx';
import { OnThisPage } from '../web/components/on-this-page.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { endsSoonIn, isGapWithoutAction, nameOfUnit, unitAddress } from './compliance.view.ts';
import { ChapterTitle, FigureBar, openIn, ShareMet } from './figure.pages.tsx';
import type { ChapterShare, UnitPage as Shown } from './index.ts';
import { OverviewNav } from './overview/overview-parts.pages.tsx';
import type { PhaseShare } from './phases.rules.ts';
import { shareMet, totalOf } from './standing.rules.ts';
import type { SystemShare } from './systems-of-unit.ts';
import type { FoundUnit } from './unit.store.ts';
import { NextToDo } from './unit-next.pages.tsx';
import { PastAssessments } from './unit-past.pages.tsx';

interface UnitPageProps {
  shown: Shown;
  /** The other units that are the requester's own to see. */
  others: readonly FoundUnit[];
  /** Whether there is a list of all to go back to. */
  hasList: boolean;
  problem: FormProblem | null;
}

/** What the guideline asks of a unit, where it stands, and what to do next. */
export function UnitPage({ shown, others, hasList, problem }: UnitPageProps) {
  const texts = useTexts();
  const { compliance: words } = texts;
  const { unit, own } = shown;
  const name = nameOfUnit(unit, texts);
  const parts = [
    { id: 'next', name: words.unit.next },
    { id: 'chapters', name: words.unit.chapters },
    ...(shown.phases.length > 0 ? [{ id: 'phases', name: words.unit.phases }] : []),
    ...(shown.systems.total > 0 ? [{ id: 'systems', name: words.unit.systems }] : []),
    { id: 'past', name: words.unit.past },
  ];
  return (
    <Layout title={words.unit.title(name)} section="/compliance" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => words.unit.year} />
      <OverviewNav page={null} />
      {hasList && (
        <p class="sub">
          <a href="/compliance">{words.unit.back}</a>
        </p>
      )}
      <h1>{words.unit.title(name)}</h1>
      <Asks shown={shown} />
      <UnitFigures shown={shown} />
      <FigureBar counts={shown.counts} />
      <p class="sub">{words.shareNote}</p>
      <p class="actions">
        <a class="button quiet" href={`${unitAddress(unit.key)}/requirements`}>
          {words.unit.requirements} ({own.length})
        </a>
        {shown.maySample && (
          <a class="button quiet" href={`/compliance/sample-check?unit=${unit.key}`}>
            {words.list.sample}
          </a>
        )}
      </p>
      <OtherUnits others={others} />
      <OnThisPage parts={parts} />
      <NextToDo shown={shown} problem={problem} />
      <Chapters shown={shown} />
      <Phases shown={shown} />
      <Systems shown={shown} />
      <PastAssessments shown={shown} />
    </Layout>
  );
}

/** How much is theirs, and who meets the rest. */
function Asks({ shown: { own, inheritedFrom, inherited, measures, requirements, unit } }: { shown: Shown }) {
  const { compliance: words } = useTexts();
  const ofSystems = requirements.filter(({ kind, level }) => kind === 'measure' && level === 'system').length;
  return (
    <>
      <p class="lede">
        {words.unit.asks(own.length, measures)}
        {unit.level === 'administration' && ` ${words.unit.ofSystems(ofSystems)}`}
        {inherited.length > 0 && ` ${words.unit.inherits(inherited.length)}`}
      </p>
      {unit.systemId !== null && (
        <p>
          {unit.class === null
            ? words.unit.noClass
            : words.unit.byClass(
                unit.class.confidentiality,
                unit.class.integrity,
                unit.class.availability,
                ofSystems - own.length,
              )}{' '}
          <a href={`/systems/${unit.systemId}/classification`}>{words.unit.classLink}</a>
        </p>
      )}
      {inheritedFrom.length > 0 && (
        <ul class="inherited-from">
          {inheritedFrom.map(({ level, name, counts }) => (
            <li key={level}>
              {words.unit.inheritedFrom(words.levels[level], name, counts.met, totalOf(counts))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function UnitFigures({ shown: { counts, own, unit, today } }: { shown: Shown }) {
  const { language } = usePage();
  const { compliance: words } = useTexts();
  const share = shareMet(counts);
  const list = `${unitAddress(unit.key)}/requirements`;
  const ends = own.filter((row) => endsSoonIn(row, today)).length;
  return (
    <Figures
      figures={[
        {
          value: share === null ? words.noShare : formatPercent(language, share),
          label: words.unit.figures.share,
          to: `${list}?figure=met`,
        },
        {
          value: String(own.filter(isGapWithoutAction).length),
          label: words.unit.figures.gaps,
          to: `${list}?figure=gapsWithout`,
        },
        { value: String(openIn(counts)), label: words.unit.figures.open, to: `${list}?figure=unanswered` },
        { value: String(ends), label: words.unit.figures.ends, to: `${list}?figure=ends` },
      ]}
    />
  );
}

function OtherUnits({ others }: { others: readonly FoundUnit[] }) {
  const texts = useTexts();
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="others">
      <h2 id="others">{texts.compliance.unit.others}</h2>
      <ul>
        {others.map((unit) => (
          <li key={unit.key}>
            <a href={unitAddress(unit.key)}>{nameOfUnit(unit, texts)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chapters({ shown: { chapters, unit } }: { shown: Shown }) {
  const { compliance: words } = useTexts();
  const { columns, ladder } = words;
  const list = `${unitAddress(unit.key)}/requirements`;
  return (
    <section id="chapters" aria-labelledby="chapters-title">
      <h2 id="chapters-title">{words.unit.chapters}</h2>
      <CompactTable
        caption={words.unit.chaptersCaption}
        of={columns.chapter}
        name={({ chapter, title }: ChapterShare) => (
          <a href={`${list}?whose=every&chapter=${encodeURIComponent(chapter)}`}>
            <ChapterTitle chapter={chapter} title={title} />
          </a>
        )}
        rows={chapters}
        columns={[
          { header: columns.own, cell: ({ own }) => totalOf(own) || '–' },
          {
            header: words.title,
            kind: 'bar-cell',
            cell: ({ own }) => <FigureBar counts={own} />,
          },
          { header: columns.share, cell: ({ own }) => <ShareMet counts={own} /> },
          {
            header: columns.maturity,
            cell: ({ step }) => (step ? ladder.step(step.maturity, ladder.names[step.maturity]) : '–'),
          },
          {
            header: columns.inherited,
            cell: ({ inherited }) =>
              totalOf(inherited) === 0 ? '–' : words.ofAll(inherited.met, totalOf(inherited)),
          },
        ]}
      />
      <Ladder />
    </section>
  );
}

/** What each step of the maturity ladder demands. */
export function Ladder() {
  const { ladder } = useTexts().compliance;
  return (
    <details>
      <summary>{ladder.title}</summary>
      <p>{ladder.lede}</p>
      <dl class="ladder">
        {([0, 1, 2, 3, 4, 5] as const).map((step) => (
          <div key={step}>
            <dt>{ladder.step(step, ladder.names[step])}</dt>
            <dd>{ladder.demands[step]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Phases({ shown: { phases, unit } }: { shown: Shown }) {
  const { compliance: words } = useTexts();
  if (phases.length === 0) return null;
  const list = `${unitAddress(unit.key)}/requirements`;
  return (
    <section id="phases" aria-labelledby="phases-title">
      <h2 id="phases-title">{words.unit.phases}</h2>
      <CompactTable
        caption={words.unit.phasesCaption}
        of={words.columns.phase}
        name={({ phase }: PhaseShare) => (
          <a href={`${list}?phase=${phase ?? 'none'}`}>{words.phase(phase)}</a>
        )}
        rows={phases}
        columns={[
          { header: words.columns.own, cell: ({ counts }) => totalOf(counts) },
          { header: words.title, kind: 'bar-cell', cell: ({ counts }) => <FigureBar counts={counts} /> },
          { header: words.columns.share, cell: ({ counts }) => <ShareMet counts={counts} /> },
        ]}
      />
    </section>
  );
}

function Systems({ shown: { systems } }: { shown: Shown }) {
  const { compliance: words } = useTexts();
  const { first, total } = systems;
  if (total === 0) return null;
  return (
    <section id="systems" aria-labelledby="systems-title">
      <h2 id="systems-title">{words.unit.systems}</h2>
      <CompactTable
        caption={words.unit.systemsCaption}
        of={words.columns.system}
        name={({ unit }: SystemShare) => <a href={unitAddress(unit.key)}>{unit.name}</a>}
        rows={first}
        columns={[
          { header: words.columns.share, cell: ({ counts }) => <ShareMet counts={counts} /> },
          { header: words.title, kind: 'bar-cell', cell: ({ counts }) => <FigureBar counts={counts} /> },
          { header: words.columns.open, cell: ({ counts }) => openIn(counts) },
          {
            header: words.columns.latest,
            cell: ({ latestOn }) => <span class="nowrap">{latestOn ?? '–'}</span>,
          },
        ]}
      />
      {total > first.length && <p class="sub">{words.unit.systemsMore(first.length, total)}</p>}
    </section>
  );
}
