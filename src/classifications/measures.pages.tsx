import { StatusMark } from '../handovers/request-state.pages.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import type { DemandedRequirement, Standing } from './demanded.rules.ts';
import type { ClassificationShown } from './index.ts';
import { whyIn } from './measures.rules.ts';
import { classPathOf } from './subject.view.ts';

const tones = {
  met: 'agrees',
  notApplicable: 'over',
  partly: 'waits',
  notMet: 'doubt',
  unknown: 'waits',
} as const satisfies Record<Standing, string>;

/** The measures that a system's class demands, how it stands against each, and what can be made of it. */
export function Measures({ shown }: { shown: ClassificationShown }) {
  const { classifications } = useTexts();
  const words = classifications.measures;
  const { demanded, inForce, subject } = shown;
  const gaps = demanded.filter(({ isGap }) => isGap);
  const must = demanded.filter(({ demand }) => demand === 'must');
  const here = classPathOf(subject);
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{words.title}</h2>
      {!inForce && <p class="empty">{words.noClass}</p>}
      {inForce && demanded.length === 0 && <p class="empty">{words.none}</p>}
      {demanded.length > 0 && (
        <>
          {gaps.length === 0 && <p class="next">{words.noGaps}</p>}
          {shown.mayPlan && gaps.length > 0 && (
            <p class="actions">
              <a class="button" href={`${here}/plan`}>
                {words.plan}
              </a>
            </p>
          )}
          <p>
            {words.procurement}: <a href={`${here}/requirements.docx`}>{words.word}</a>{' '}
            <a href={`${here}/requirements.xlsx`}>{words.excel}</a>
          </p>
          {gaps.length > 0 && <MeasureTable rows={gaps} caption={words.caption(must.length, gaps.length)} />}
          <details>
            <summary>{words.all}</summary>
            <MeasureTable rows={demanded} caption={words.caption(must.length, gaps.length)} />
          </details>
        </>
      )}
    </section>
  );
}

function MeasureTable({ rows, caption }: { rows: readonly DemandedRequirement[]; caption: string }) {
  const { language } = usePage();
  const { classifications } = useTexts();
  const words = classifications.measures;
  const why = whyIn(useTexts());
  const columns: Column<DemandedRequirement>[] = [
    { header: words.ref, cell: ({ ref }) => <Verbatim text={ref} /> },
    {
      header: words.requirement,
      cell: ({ text, textEn, openActions }) => (
        <>
          <Verbatim text={language === 'en' ? (textEn ?? text) : text} />
          {openActions > 0 && <div class="sub">{words.actions(openActions)}</div>}
        </>
      ),
    },
    {
      header: words.why,
      cell: (row) => (
        <>
          {words[row.demand]}: {why(row)}
        </>
      ),
    },
    {
      header: words.standing,
      cell: ({ standing, onDay }) => (
        <>
          <StatusMark tone={tones[standing]}>{words.standings[standing]}</StatusMark>
          {onDay && <div class="sub">{onDay}</div>}
        </>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={[...rows]} />;
}
