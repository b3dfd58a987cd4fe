import { swedishDay } from '../shared/swedish-day.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ProgressBar } from '../web/components/progress-bar.tsx';
import { useTexts } from '../web/page.ts';
import { chapterAddress, nameOfUnit, sittingAddress, unitAddress } from './compliance.view.ts';
import { ChapterTitle, RequirementWords } from './figure.pages.tsx';
import type { SittingChapter, SittingShown } from './index.ts';
import { isDone } from './sitting.rules.ts';
import { totalOf } from './standing.rules.ts';

/** A self-assessment and how far it has come, chapter by chapter. */
export function SittingPage({ shown }: { shown: SittingShown }) {
  const texts = useTexts();
  const { compliance: words } = texts;
  const { sitting } = words;
  const { selfAssessment, unit, chapters, elsewhere, mayAnswer, state } = shown;
  const { id, year, finishedAt, finishedByName, startedAt, startedByName } = selfAssessment;
  const name = nameOfUnit(unit, texts);
  const [answered, all] = [sum(chapters, 'answered'), sum(chapters, 'all')];
  const next = chapters.find((each) => !isDone(each));
  return (
    <Layout title={sitting.title(year, name)} section="/compliance" wide>
      <p class="sub">
        <a href={unitAddress(unit.key)}>{sitting.toUnit(name)}</a>
      </p>
      <h1>{sitting.title(year, name)}</h1>
      {state === 'finished' && (
        <Banner
          tone="agrees"
          title={sitting.finished(finishedAt ? swedishDay(finishedAt) : '', finishedByName)}
        />
      )}
      {state === 'discarded' && <Banner tone="plain" title={sitting.discarded} />}
      {state === 'underWay' && (
        <>
          <p class="lede">{sitting.lede}</p>
          <p class="sub">{sitting.startedBy(swedishDay(startedAt), startedByName)}</p>
          <ProgressBar
            label={sitting.chapters}
            done={answered}
            total={all}
            text={sitting.progress(answered, all)}
          />
          {mayAnswer && (
            <p class="actions">
              {next && (
                <a class="button" href={chapterAddress(id, next.chapter)}>
                  {sitting.continue}: <ChapterTitle chapter={next.chapter} title={next.title} />
                </a>
              )}
              <a class={next ? 'button quiet' : 'button'} href={`${sittingAddress(id)}/finish`}>
                {sitting.finish}
              </a>
              <a class="button quiet" href={`${sittingAddress(id)}/discard`}>
                {sitting.discard}
              </a>
            </p>
          )}
          <Chapters shown={shown} />
          <Elsewhere chapters={elsewhere} />
        </>
      )}
    </Layout>
  );
}

const sum = (chapters: readonly SittingChapter[], what: 'answered' | 'all') =>
  chapters.reduce((total, each) => total + each[what], 0);

function Chapters({ shown: { chapters, selfAssessment } }: { shown: SittingShown }) {
  const { compliance: words } = useTexts();
  const { sitting, ladder } = words;
  return (
    <DataTable
      caption={sitting.caption}
      rows={[...chapters]}
      columns={[
        {
          header: words.columns.chapter,
          cell: ({ chapter, title }) => (
            <a href={chapterAddress(selfAssessment.id, chapter)}>
              <ChapterTitle chapter={chapter} title={title} />
            </a>
          ),
        },
        { header: sitting.state, cell: (chapter) => <State chapter={chapter} /> },
        {
          header: sitting.answered,
          cell: ({ answered, all }) => (all === 0 ? '–' : words.ofAll(answered, all)),
        },
        {
          header: sitting.step,
          cell: ({ step }) => (step === null ? ladder.none : ladder.step(step, ladder.names[step])),
        },
        {
          header: words.columns.inherited,
          cell: ({ inherited }) =>
            totalOf(inherited) === 0 ? '–' : words.ofAll(inherited.met, totalOf(inherited)),
        },
      ]}
    />
  );
}

function State({ chapter }: { chapter: SittingChapter }) {
  const { sitting } = useTexts().compliance;
  if (isDone(chapter)) return <span class="status green">{sitting.done}</span>;
  if (chapter.answered > 0 || chapter.step !== null) return <>{sitting.underWay}</>;
  return <>{chapter.all === 0 ? sitting.onlyStep : sitting.notBegun}</>;
}

function Elsewhere({ chapters }: { chapters: readonly SittingChapter[] }) {
  const { sitting, ofAll } = useTexts().compliance;
  if (chapters.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{sitting.elsewhere}</h2>
      <p class="sub">{sitting.elsewhereBody}</p>
      <ul>
        {chapters.map(({ chapter, title, inherited }) => (
          <li key={chapter}>
            <ChapterTitle chapter={chapter} title={title} />{' '}
            {totalOf(inherited) > 0 && <span class="sub">({ofAll(inherited.met, totalOf(inherited))})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EndProps {
  shown: SittingShown;
  problem: FormProblem | null;
}

/** What finishing does, with what has no answer. */
export function FinishPage({ shown, problem }: EndProps) {
  const texts = useTexts();
  const { finishPage: words } = texts.compliance;
  const { selfAssessment, left, chapters, unit } = shown;
  const noStep = chapters.filter(({ step }) => step === null);
  const answered = sum(chapters, 'answered');
  return (
    <Layout title={words.title} section="/compliance" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => texts.compliance.form.version} />
      <h1>{words.title}</h1>
      <p class="lede">
        {texts.compliance.sitting.title(selfAssessment.year, nameOfUnit(unit, texts))}.{' '}
        {words.answered(answered)}
      </p>
      {left.length === 0 ? (
        <p>{words.allAnswered}</p>
      ) : (
        <details open={left.length <= 10}>
          <summary>{words.left(left.length)}</summary>
          <p>{words.leftBody}</p>
          <ul>
            {left.map((requirement) => (
              <li key={requirement.id}>
                <a
                  href={`${chapterAddress(selfAssessment.id, requirement.chapter)}#result.${requirement.id}`}
                >
                  {requirement.ref}
                </a>{' '}
                <RequirementWords requirement={requirement} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {noStep.length > 0 && (
        <details>
          <summary>{words.stepsLeft(noStep.length)}</summary>
          <ul>
            {noStep.map(({ chapter, title }) => (
              <li key={chapter}>
                <a href={chapterAddress(selfAssessment.id, chapter)}>
                  <ChapterTitle chapter={chapter} title={title} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <EntryForm
        action={`${sittingAddress(selfAssessment.id)}/finish`}
        problem={problem}
        version={selfAssessment.version}
        submit={words.submit}
        cancel={sittingAddress(selfAssessment.id)}
        next={words.next}
      />
    </Layout>
  );
}

export function DiscardPage({ shown, problem }: EndProps) {
  const texts = useTexts();
  const { discardPage: words } = texts.compliance;
  const { selfAssessment, chapters, unit } = shown;
  return (
    <Layout title={words.title} section="/compliance" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => texts.compliance.form.version} />
      <h1>{words.title}</h1>
      <p class="lede">
        {texts.compliance.sitting.title(selfAssessment.year, nameOfUnit(unit, texts))}.{' '}
        {words.body(sum(chapters, 'answered'))}
      </p>
      <EntryForm
        action={`${sittingAddress(selfAssessment.id)}/discard`}
        problem={problem}
        version={selfAssessment.version}
        submit={words.submit}
        isDanger
        cancel={sittingAddress(selfAssessment.id)}
        next={words.next}
      />
    </Layout>
  );
}
