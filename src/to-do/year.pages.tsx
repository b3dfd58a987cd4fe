import { beginningOf } from '../shared/beginning-of.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { MonthLinks } from './month-links.pages.tsx';
import { choiceOf, type Dated, datedGroups, groupNames, type Year } from './year.model.ts';
import { yearAddress } from './year.view.ts';
import { YearChart } from './year-chart.pages.tsx';
import { YearTable } from './year-table.pages.tsx';

/** The year: how much falls in each month, and the days of one. */
export function YearPage({ shown }: { shown: Year }) {
  const { year: texts } = useTexts();
  const { year, months } = shown;
  const hasAny = months.some(({ all }) => all > 0);
  return (
    <Layout title={texts.title(year)} section="/year" wide>
      <h1>{texts.title(year)}</h1>
      <p class="lede">{texts.lede}</p>
      <p class="year-steps">
        <a href={yearAddress(shown.filter, { year: year - 1, month: null })}>{texts.previous(year - 1)}</a>{' '}
        <a href={yearAddress(shown.filter, { year: year + 1, month: null })}>{texts.next(year + 1)}</a>
      </p>
      <YearChoices shown={shown} />
      {hasAny ? (
        <>
          <YearChart shown={shown} />
          <MonthLinks shown={shown} />
          <MonthList shown={shown} />
          <YearTable shown={shown} />
        </>
      ) : (
        <p class="empty">{texts.noneAtAll}</p>
      )}
    </Layout>
  );
}

function YearChoices({ shown: { year, month, filter, bodies } }: { shown: Year }) {
  const { filter: texts, groups, kinds } = useTexts().year;
  return (
    <Filter action="/year" label={texts.label} submit={texts.submit}>
      <input type="hidden" name="year" value={year} />
      <input type="hidden" name="month" value={month} />
      {bodies.length > 1 && (
        <Choice
          name="body"
          label={texts.body}
          value={filter.body ?? ''}
          options={[
            { value: '', text: texts.allBodies },
            ...bodies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      <Choice
        name="kind"
        label={texts.kind}
        value={filter.kind ?? ''}
        options={[
          { value: '', text: texts.allKinds },
          ...groupNames.flatMap((group) => [
            { value: choiceOf(group), text: groups[group] },
            ...(choiceOf(group) === group ? datedGroups[group] : []).map((kind) => ({
              value: kind,
              text: `– ${kinds[kind]}`,
            })),
          ]),
        ]}
      />
      <Choice
        name="mine"
        label={texts.whose}
        value={filter.mine ? 'yes' : ''}
        options={[
          { value: '', text: texts.everybodys },
          { value: 'yes', text: texts.mine },
        ]}
      />
    </Filter>
  );
}

function MonthList({ shown: { year, month, months, rows } }: { shown: Year }) {
  const { year: texts } = useTexts();
  const name = texts.months[month - 1] ?? '';
  const all = months[month - 1]?.all ?? 0;
  return (
    <section aria-labelledby="month">
      <h2 id="month">{texts.list(name, year)}</h2>
      {rows.length === 0 ? (
        <p class="empty">{texts.none(name)}</p>
      ) : (
        <DataTable
          caption={rows.length < all ? texts.more(rows.length, all) : texts.list(name, year)}
          rows={[...rows]}
          columns={[
            {
              header: texts.day,
              cell: ({ day }) => (
                <time class="whole" dateTime={day}>
                  {day}
                </time>
              ),
            },
            { header: texts.kind, cell: KindOf },
            { header: texts.what, cell: (row) => <What row={row} /> },
            {
              header: texts.whose,
              cell: ({ whose }) => (
                <span class="body-name">
                  <Verbatim text={whose} />
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

function KindOf({ kind, isDone }: Dated) {
  const { year } = useTexts();
  const isMeeting = ['meeting', 'preparation', 'forumMeeting', 'managementReview'].includes(kind);
  return (
    <>{isDone && !isMeeting && kind !== 'dutySkipped' ? year.kindDone(year.kinds[kind]) : year.kinds[kind]}</>
  );
}

/** What it is about; what the auditors ask for is told only to them and to the body. */
function What({ row: { kind, what, whose, to } }: { row: Dated }) {
  const { year } = useTexts();
  const otherwise = kind === 'requestWanted' ? year.kinds[kind] : year.calendarOf(whose);
  return <a href={to}>{what === null ? otherwise : <Verbatim text={beginningOf(what, 120)} />}</a>;
}
