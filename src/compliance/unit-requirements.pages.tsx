import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { chaptersOf } from './chapters.rules.ts';
import {
  type AnyRow,
  chosenRows,
  figureChoices,
  isGapWithoutAction,
  nameOfUnit,
  planAddress,
  type RequirementFilter,
  requirementAddress,
  unitAddress,
  whoseChoices,
} from './compliance.view.ts';
import { FigureBadge, RequirementWords } from './figure.pages.tsx';
import type { UnitPage as Shown } from './index.ts';
import { phases } from './phases.rules.ts';
import { isGap } from './standing.rules.ts';
import type { FoundUnit } from './unit.store.ts';

interface ListProps {
  shown: Shown;
  filter: RequirementFilter;
}

/** Every requirement that concerns a unit, its own and those that are met for it. */
export function UnitRequirementsPage({ shown, filter }: ListProps) {
  const texts = useTexts();
  const { compliance: words } = texts;
  const { unit, mayAnswer } = shown;
  const name = nameOfUnit(unit, texts);
  const rows = chosenRows(shown, filter);
  return (
    <Layout title={words.requirements.title(name)} section="/compliance" wide>
      <p class="sub">
        <a href={unitAddress(unit.key)}>{words.requirement.back(name)}</a>
      </p>
      <h1>{words.requirements.title(name)}</h1>
      <RequirementsFilter shown={shown} filter={filter} />
      {rows.length === 0 ? (
        <p class="empty">{words.requirements.none}</p>
      ) : (
        <DataTable
          caption={words.requirements.caption(rows.length)}
          rows={rows}
          columns={[
            {
              header: words.columns.ref,
              cell: ({ requirement }) => <span class="nowrap">{requirement.ref}</span>,
            },
            {
              header: words.columns.requirement,
              cell: ({ requirement }) => (
                <a href={requirementAddress(unit.key, requirement.id)}>
                  <RequirementWords requirement={requirement} />
                </a>
              ),
            },
            { header: words.columns.standing, cell: (row) => <FigureBadge figure={row.figure} /> },
            { header: words.columns.answered, cell: (row) => <Answered row={row} /> },
            { header: words.columns.phase, cell: ({ requirement }) => requirement.phase ?? '–' },
            {
              header: words.columns.evidence,
              numeric: true,
              cell: (row) => (row.isOwn ? row.evidence : '–'),
            },
            {
              header: words.columns.actions,
              cell: (row) => <Actions row={row} unit={unit} plans={mayAnswer} />,
            },
          ]}
        />
      )}
    </Layout>
  );
}

function Answered({ row }: { row: AnyRow }) {
  const { compliance: words } = useTexts();
  const { standing } = row;
  return (
    <>
      {standing ? <span class="nowrap">{standing.onDay}</span> : '–'}
      {standing?.basis === 'sampleCheck' && <div class="sub">{words.basis.sampleCheck}</div>}
      {standing?.validTo && (
        <div class="sub">
          {row.figure === 'expired' ? words.endedOn(standing.validTo) : words.validTo(standing.validTo)}
        </div>
      )}
      {!row.isOwn && (
        <div class="sub">
          {words.requirements.inheritedFrom(words.levels[row.answeredBy.level], row.answeredBy.name)}
        </div>
      )}
    </>
  );
}

function Actions({ row, unit, plans }: { row: AnyRow; unit: FoundUnit; plans: boolean }) {
  const { unit: words } = useTexts().compliance;
  if (!row.isOwn) return <>–</>;
  if (plans && isGapWithoutAction(row)) {
    const { id, ref } = row.requirement;
    return (
      <a href={planAddress(unit, id)} aria-label={words.planFor(ref)}>
        {words.plan}
      </a>
    );
  }
  return <>{row.actions > 0 || isGap(row.figure) ? row.actions : '–'}</>;
}

function RequirementsFilter({ shown, filter }: ListProps) {
  const { compliance: words } = useTexts();
  const { requirements: own, figures } = words;
  const every = { value: '', text: own.every };
  const names = { ...figures, gaps: own.gaps, gapsWithout: own.gapsWithout, ends: own.ends };
  return (
    <Filter action={`${unitAddress(shown.unit.key)}/requirements`} label={own.filter} submit={own.submit}>
      <Choice
        name="whose"
        label={own.whose}
        value={filter.whose}
        options={whoseChoices.map((value) => ({ value, text: own.whoseChoices[value] }))}
      />
      <Choice
        name="chapter"
        label={own.chapter}
        value={filter.chapter}
        options={[
          every,
          ...chaptersOf(shown.requirements).map(({ chapter, title }) => ({
            value: chapter,
            text: words.chapter(chapter, title),
          })),
        ]}
      />
      <Choice
        name="phase"
        label={own.phase}
        value={filter.phase}
        options={[
          every,
          ...phases.map((phase) => ({ value: String(phase ?? 'none'), text: words.phase(phase) })),
        ]}
      />
      <Choice
        name="figure"
        label={own.figure}
        value={filter.figure}
        options={[every, ...figureChoices.map((value) => ({ value, text: names[value] }))]}
      />
    </Filter>
  );
}
