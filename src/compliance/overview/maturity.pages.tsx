import { Filter } from '../../web/components/filter.tsx';
import { useTexts } from '../../web/page.ts';
import { type Maturity, maturities } from '../compliance.model.ts';
import { unitAddress } from '../compliance.view.ts';
import type { MaturityShown } from './index.ts';
import { nameOfRow } from './overview.view.ts';
import { DayField, OverviewLayout } from './overview-parts.pages.tsx';

/** Each unit's step in each chapter, by number and word, with where it came from; and what the steps say. */
export function MaturityPage({ shown }: { shown: MaturityShown }) {
  const texts = useTexts();
  const { compliance, complianceOverview } = texts;
  const { maturity: words, matrix, noRows } = complianceOverview;
  const { chapters, rows, medians, day, today } = shown;
  return (
    <OverviewLayout page="maturity" title={words.title} lede={words.lede} frame={shown}>
      <Filter action="/compliance/maturity" label={words.title} submit={complianceOverview.filter.submit}>
        <DayField value={day === today ? null : day} />
      </Filter>
      {rows.length === 0 ? (
        <p class="empty">{noRows}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the keys
        <div class="heat-map" role="region" aria-label={matrix.scroll} tabIndex={0}>
          <table role="table">
            <caption>{words.caption}</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  {matrix.unit}
                </th>
                <th scope="col" role="columnheader">
                  {words.median}
                </th>
                {chapters.map(({ chapter, title }) => (
                  <th key={chapter} scope="col" role="columnheader">
                    <b>{chapter}</b>
                    <bdi lang="sv">{title}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map(({ unit, steps, median }) => (
                <tr key={`${unit.level} ${unit.unitId}`} role="row">
                  <th scope="row" role="rowheader">
                    <a href={unitAddress(unit.key)}>{nameOfRow(unit, texts)}</a>
                  </th>
                  <StepCell label={words.median} step={median} before={null} />
                  {chapters.map(({ chapter, title }, index) => (
                    <StepCell
                      key={chapter}
                      label={matrix.chapter(chapter, title)}
                      step={steps[index]?.step ?? null}
                      before={steps[index]?.before ?? null}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot role="rowgroup">
              <tr role="row">
                <th scope="row" role="rowheader">
                  {words.median}
                </th>
                <td role="cell" class="heat" />
                {chapters.map(({ chapter, title }, index) => (
                  <StepCell
                    key={chapter}
                    label={matrix.chapter(chapter, title)}
                    step={medians[index] ?? null}
                    before={null}
                  />
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <h2>{compliance.ladder.title}</h2>
      <p>{compliance.ladder.lede}</p>
      <dl class="ladder">
        {maturities.map((step) => (
          <div key={step}>
            <dt>{compliance.ladder.step(step, compliance.ladder.names[step])}</dt>
            <dd>{compliance.ladder.demands[step]}</dd>
          </div>
        ))}
      </dl>
    </OverviewLayout>
  );
}

function StepCell({
  label,
  step,
  before,
}: {
  label: string;
  step: Maturity | null;
  before: Maturity | null;
}) {
  const { compliance, complianceOverview } = useTexts();
  const { maturity: words } = complianceOverview;
  const moved =
    step === null || before === null || step === before
      ? null
      : step > before
        ? words.up(before)
        : words.down(before);
  return (
    <td role="cell" class={step === null ? 'heat' : `heat shade-${step}`}>
      <span class="heat-label" aria-hidden="true">
        {label}
      </span>
      {step === null ? (
        <span class="heat-none">{words.none}</span>
      ) : (
        <>
          <b>{step}</b>
          <span class="heat-of">{compliance.ladder.names[step]}</span>
          {moved !== null && <span class="heat-open">{moved}</span>}
        </>
      )}
    </td>
  );
}
