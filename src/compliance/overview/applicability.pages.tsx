import { annexAThemes } from '../../requirements/built-in/annex-a.model.ts';
import { DataTable } from '../../web/components/data-table.tsx';
import { Choice, Filter } from '../../web/components/filter.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { nameOfUnit, requirementAddress } from '../compliance.view.ts';
import { RequirementWords } from '../figure.pages.tsx';
import type { StatementLine } from './applicability.rules.ts';
import { appliesTo, latestDay, statementName, totalsInWords } from './applicability.view.ts';
import { evidenceInWords, standingInWords } from './compose-applicability.rules.ts';
import type { Statement, UnitChoice } from './index.ts';
import type { MappedRequirement } from './overview.model.ts';
import { queryOf } from './overview-choice.model.ts';
import { DayField, OverviewLayout } from './overview-parts.pages.tsx';

interface ApplicabilityProps {
  shown: Statement;
  units: readonly UnitChoice[];
}

/** The statement of applicability, number by number, with its papers. */
export function ApplicabilityPage({ shown, units }: ApplicabilityProps) {
  const texts = useTexts();
  const { annexA, complianceOverview } = texts;
  const { applicability: words, downloads } = complianceOverview;
  const { unit, lines, day, today, all } = shown;
  const given = { unit: unit?.key, day: day === today ? null : day };
  const query = queryOf(given);
  const more = query === '' ? '?public=yes' : `${query}&public=yes`;
  const base = '/compliance/applicability';
  return (
    <OverviewLayout page="applicability" title={words.title} lede={words.lede} frame={shown}>
      <Filter action={base} label={words.filter} submit={words.submit}>
        <Choice
          name="unit"
          label={words.unit}
          value={unit?.key ?? ''}
          options={[
            ...(all ? [{ value: '', text: words.wholeMunicipality }] : []),
            ...units.map((each) => ({ value: each.key, text: nameOfUnit(each, texts) })),
          ]}
        />
        <DayField value={given.day} />
      </Filter>
      <h2>{statementName(shown, texts)}</h2>
      <p>{totalsInWords(shown, texts)}</p>
      <p class="sub measures-downloads">
        {downloads.title}: <a href={`${base}.pdf${query}`}>{downloads.pdf}</a>{' '}
        <a href={`${base}.docx${query}`}>{downloads.docx}</a>{' '}
        <a href={`${base}.xlsx${query}`}>{downloads.xlsx}</a>
      </p>
      <p class="sub measures-downloads">
        {words.publicVersion}: <a href={`${base}.pdf${more}`}>{downloads.pdf}</a>{' '}
        <a href={`${base}.docx${more}`}>{downloads.docx}</a>
      </p>
      <p class="sub">{words.publicNote}</p>
      {(Object.keys(annexAThemes) as (keyof typeof annexAThemes)[]).map((theme) => (
        <section key={theme}>
          <h2>{words.caption(theme, annexA.themes[theme])}</h2>
          <ThemeTable
            caption={words.caption(theme, annexA.themes[theme])}
            lines={lines.filter(({ number }) => number.startsWith(`${theme}.`))}
            unitKey={unit?.key ?? null}
          />
        </section>
      ))}
    </OverviewLayout>
  );
}

function ThemeTable({
  caption,
  lines,
  unitKey,
}: {
  caption: string;
  lines: StatementLine[];
  unitKey: string | null;
}) {
  const { annexA, complianceOverview } = useTexts();
  const { columns, applies, states, whyApplies } = complianceOverview.applicability;
  const names: Readonly<Record<string, string>> = annexA.numbers;
  return (
    <DataTable
      caption={<span class="sr-only">{caption}</span>}
      rows={lines}
      columns={[
        { header: columns.number, cell: ({ number }) => <b>{number}</b> },
        { header: columns.measure, cell: ({ number }) => names[number] ?? '' },
        {
          header: columns.applies,
          cell: (line) => {
            const does = appliesTo(line);
            if (does === undefined) return applies.unknown;
            return does ? (
              <>
                {applies.yes}
                <div class="sub">{whyApplies}</div>
              </>
            ) : (
              applies.no
            );
          },
        },
        { header: columns.state, cell: ({ state }) => states[state] },
        { header: columns.day, cell: (line) => <span class="nowrap">{latestDay(line) ?? '–'}</span> },
        {
          header: columns.requirements,
          cell: ({ requirements, principles }) =>
            requirements.length === 0 ? (
              principles.join(', ') || '–'
            ) : (
              <details>
                <summary>{[...new Set(requirements.map(({ ref }) => ref))].join(', ')}</summary>
                <ul class="statement-requirements">
                  {requirements.map((each) => (
                    <li key={each.requirementId}>
                      <MappedTo requirement={each} unitKey={unitKey} />
                    </li>
                  ))}
                </ul>
              </details>
            ),
        },
      ]}
    />
  );
}

function MappedTo({ requirement, unitKey }: { requirement: MappedRequirement; unitKey: string | null }) {
  const { language } = usePage();
  const { compliance, complianceOverview } = useTexts();
  const { applicability: words } = complianceOverview;
  const { ref, level, reasons, evidenceCount, onDay, requirementId } = requirement;
  const name = (
    <>
      {ref} <RequirementWords requirement={requirement} />
    </>
  );
  return (
    <>
      {unitKey === null ? name : <a href={requirementAddress(unitKey, requirementId)}>{name}</a>}
      <div class="sub">
        {compliance.levels[level]}. {standingInWords(requirement, language)}
        {onDay !== null && `, ${onDay}`}
      </div>
      {reasons.map((reason, index) => (
        <div key={index} class="sub">
          {words.columns.reason}: <Verbatim text={reason} />
        </div>
      ))}
      {evidenceCount > 0 && (
        <div class="sub">
          {words.columns.evidence}: <Verbatim text={evidenceInWords(requirement, language)} />
        </div>
      )}
    </>
  );
}
