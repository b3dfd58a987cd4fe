import { Filter } from '../../web/components/filter.tsx';
import {
  HeatBody,
  HeatCell,
  HeatColumn,
  HeatFoot,
  HeatHead,
  HeatRow,
  HeatTable,
  NoHeatCell,
} from '../../web/components/heat-table.tsx';
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
        <HeatTable caption={words.caption} label={matrix.scroll}>
          <HeatHead>
            <HeatColumn>{matrix.unit}</HeatColumn>
            <HeatColumn>{words.median}</HeatColumn>
            {chapters.map(({ chapter, title }) => (
              <HeatColumn key={chapter}>
                <b>{chapter}</b>
                <bdi lang="sv">{title}</bdi>
              </HeatColumn>
            ))}
          </HeatHead>
          <HeatBody>
            {rows.map(({ unit, steps, median }) => (
              <HeatRow
                key={`${unit.level} ${unit.unitId}`}
                name={<a href={unitAddress(unit.key)}>{nameOfRow(unit, texts)}</a>}
              >
                <StepCell label={words.median} step={median} before={null} />
                {chapters.map(({ chapter, title }, index) => (
                  <StepCell
                    key={chapter}
                    label={matrix.chapter(chapter, title)}
                    step={steps[index]?.step ?? null}
                    before={steps[index]?.before ?? null}
                  />
                ))}
              </HeatRow>
            ))}
          </HeatBody>
          <HeatFoot>
            <HeatRow name={words.median}>
              <NoHeatCell />
              {chapters.map(({ chapter, title }, index) => (
                <StepCell
                  key={chapter}
                  label={matrix.chapter(chapter, title)}
                  step={medians[index] ?? null}
                  before={null}
                />
              ))}
            </HeatRow>
          </HeatFoot>
        </HeatTable>
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
  if (step === null) {
    return (
      <HeatCell label={label} class="heat">
        <span class="heat-none">{words.none}</span>
      </HeatCell>
    );
  }
  return (
    <HeatCell label={label} class={`heat shade-${step}`}>
      <b>{step}</b>
      <span class="heat-of heat-step">{compliance.ladder.names[step]}</span>
      {moved !== null && <span class="heat-open">{moved}</span>}
    </HeatCell>
  );
}
