import { addressWith } from '../web/address.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { dutyKinds } from './duty.model.ts';
import { municipalityChoice } from './duty.view.ts';
import { type DutyFilter, type DutyPage, dutySorts, dutyViews, type Named } from './duty-list.model.ts';
import { DutyBadge, DutyName, DutyOwner, Moved } from './duty-parts.pages.tsx';

interface DutyListProps {
  page: DutyPage;
  choices: { readonly bodies: readonly Named[]; readonly owners: readonly Named[] };
  filter: DutyFilter;
  mayAdd: boolean;
}

/** The duties themselves, those that are due first. */
export function DutyListPage({ page, choices, filter, mayAdd }: DutyListProps) {
  const { duties } = useTexts();
  const { address } = usePage();
  const { list: words, columns, filter: filterWords } = duties;
  return (
    <Layout title={words.title} section="/year-wheel" wide>
      <p class="sub">
        <a href="/year-wheel">{words.toWheel}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p class="actions">
        {mayAdd && (
          <a class="button" href="/year-wheel/new">
            {duties.add}
          </a>
        )}
        {page.matching > 0 && (
          <a
            class="button quiet"
            href={addressWith(address, { page: null, lang: null }).replace('/duties', '/duties.xlsx')}
          >
            {duties.file}
          </a>
        )}
      </p>
      <ListViews
        label={duties.filter.viewsLabel}
        views={dutyViews.map((view) => ({ view, name: `${duties.list.views[view]} (${page.totals[view]})` }))}
        current={filter.view}
        first="inUse"
      />
      <Choices choices={choices} filter={filter} />
      {address.includes('?') && (
        <p class="shown">
          <a href="/year-wheel/duties">{filterWords.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <DataTable
          caption={words.count(page.matching)}
          rows={[...page.rows]}
          columns={[
            { header: columns.duty, cell: (duty) => <DutyName duty={duty} /> },
            {
              header: columns.standing,
              cell: ({ standing, moved }) => (
                <div>
                  <DutyBadge standing={standing} />
                  {moved > 0 && (
                    <span class="line">
                      <Moved count={moved} />
                    </span>
                  )}
                </div>
              ),
            },
            {
              header: columns.next,
              cell: ({ nextOn }) => (
                <time class="whole" dateTime={nextOn}>
                  {nextOn}
                </time>
              ),
            },
            { header: columns.rhythm, cell: ({ rhythmMonths }) => duties.rhythm(rhythmMonths) },
            { header: columns.kind, cell: ({ kind }) => duties.kinds[kind] },
            { header: columns.owner, cell: (duty) => <DutyOwner duty={duty} /> },
            { header: columns.body, cell: ({ bodyName }) => <bdi>{bodyName ?? duties.municipality}</bdi> },
          ]}
        />
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

function Choices({ choices, filter }: Pick<DutyListProps, 'choices' | 'filter'>) {
  const { duties } = useTexts();
  const { filter: words } = duties;
  const named = (all: string, of: readonly Named[]) => [
    { value: '', text: all },
    ...of.map(({ id, name }) => ({ value: id, text: name })),
  ];
  const [all, ...bodies] = named(words.allBodies, choices.bodies);
  return (
    <Filter action="/year-wheel/duties" label={words.label} submit={words.submit}>
      {filter.view !== 'inUse' && <input type="hidden" name="view" value={filter.view} />}
      <Search label={words.search} value={filter.q} />
      <Choice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[...(all ? [all] : []), { value: municipalityChoice, text: duties.municipality }, ...bodies]}
      />
      <Choice
        name="owner"
        label={words.owner}
        value={filter.owner ?? ''}
        options={named(words.allOwners, choices.owners)}
      />
      <Choice
        name="kind"
        label={words.kind}
        value={filter.kind ?? ''}
        options={[
          { value: '', text: words.allKinds },
          ...dutyKinds.map((kind) => ({ value: kind, text: duties.kinds[kind] })),
        ]}
      />
      <Choice
        name="sort"
        label={words.sort}
        value={filter.sort}
        options={dutySorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
      />
    </Filter>
  );
}
