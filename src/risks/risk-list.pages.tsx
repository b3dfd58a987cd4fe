import { addressWith } from '../web/address.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Figures } from '../web/components/figures.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { RiskChoices } from './index.ts';
import { riskSources, riskTreatments } from './risk.model.ts';
import { riskStates } from './risk.rules.ts';
import {
  type Named,
  type RiskFilter,
  type RiskPage,
  type RiskTotals,
  riskSorts,
  riskViews,
} from './risk-list.model.ts';
import { LevelBadge, LevelNow, NextReview, RiskName, RiskOwner } from './risk-parts.pages.tsx';
import { riskLevels } from './scale.rules.ts';

interface RiskListProps {
  page: RiskPage;
  choices: RiskChoices;
  filter: RiskFilter;
  mayAdd: boolean;
  mayReview: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The risks that one may see: whose, which, and how grave. */
export function RiskListPage({ page, choices, filter, mayAdd, mayReview, today }: RiskListProps) {
  const { risks, exchange } = useTexts();
  const { address } = usePage();
  const words = risks.list;
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const body = filter.body ? `?body=${filter.body}` : '';
  return (
    <Layout title={risks.title} section="/risks" wide>
      <h1>{risks.title}</h1>
      <p class="lede">{risks.lede}</p>
      <p class="actions">
        {mayAdd && (
          <a class="button" href={`/risks/new${body}`}>
            {risks.add}
          </a>
        )}
        <a class="button quiet" href={`/risks/matrix${body}`}>
          {risks.toMatrix}
        </a>
        {mayReview && (
          <a class="button quiet" href="/risks/review">
            {risks.toReview}
          </a>
        )}
        <a class="button quiet" href="/risks/scale">
          {risks.toScale}
        </a>
      </p>
      <ListViews
        label={words.viewsLabel}
        views={riskViews.map((view) => ({ view, name: words.views[view] }))}
        current={filter.view}
        first="all"
      />
      <LevelFigures totals={page.totals} filter={filter} />
      <RiskFilterForm filter={filter} choices={choices} />
      <Narrowed filter={filter} />
      {query !== '' && (
        <p class="shown">
          <a href="/risks">{words.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{query === '' ? words.empty : words.none}</p>
      ) : (
        <>
          <div class="over-table">
            <p class="downloads">
              <a href={`/risks/risks.xlsx${query}`}>{words.excel}</a>{' '}
              {mayAdd && <a href={`/risks/exchange${query}`}>{exchange.link}</a>}
            </p>
          </div>
          <Rows page={page} today={today} />
        </>
      )}
      {page.rows.length === 0 && mayAdd && (
        <p>
          <a href="/risks/exchange">{exchange.link}</a>
        </p>
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

/** How many there are of each level and how many are due, each a way to its rows. */
function LevelFigures({ totals, filter }: { totals: RiskTotals; filter: RiskFilter }) {
  const { address, language } = usePage();
  const { levels, reviewDue } = useTexts().risks;
  const to = (level: string | null, review: string | null) =>
    addressWith(address, { level, review, page: null, lang: null });
  const ofLevel = (level: keyof typeof levels & keyof RiskTotals) => ({
    label: levels[level],
    value: formatNumber(language, totals[level]),
    to: to(level, null),
    current: filter.level === level && filter.review === null,
  });
  const due = {
    label: reviewDue,
    value: formatNumber(language, totals.due),
    to: to(null, 'due'),
    current: filter.review === 'due' && filter.level === null,
  };
  return <Figures figures={[...riskLevels.toReversed().map(ofLevel), ofLevel('unassessed'), due]} />;
}

/** Says so where the list is narrowed by what no field of the filter shows. */
function Narrowed({ filter: { likelihood, consequence, noun } }: { filter: RiskFilter }) {
  const { list } = useTexts().risks;
  return (
    <>
      {likelihood && consequence && <p class="sub">{list.place(likelihood, consequence)}</p>}
      {noun && <p class="sub">{list.linked}</p>}
    </>
  );
}

const named = ({ id, name }: Named) => ({ value: id, text: name });

function RiskFilterForm({ filter, choices }: { filter: RiskFilter; choices: RiskChoices }) {
  const { risks } = useTexts();
  const words = risks.list;
  const all = { value: '', text: words.all };
  const hidden = ['likelihood', 'consequence', 'noun', 'nounId'] as const;
  return (
    <Filter action="/risks" label={words.filter} submit={words.submit}>
      {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} />}
      {filter.of !== 'now' && <input type="hidden" name="of" value={filter.of} />}
      {hidden.map(
        (name) => filter[name] && <input key={name} type="hidden" name={name} value={String(filter[name])} />,
      )}
      <Search label={words.search} value={filter.q} />
      <Choice
        name="body"
        label={risks.columns.body}
        value={filter.body ?? ''}
        options={[all, ...choices.bodies.map(named)]}
      />
      <Choice
        name="level"
        label={words.level}
        value={filter.level ?? ''}
        options={[
          all,
          ...(['veryHigh', 'high', 'medium', 'low', 'unassessed'] as const).map((level) => ({
            value: level,
            text: risks.levels[level],
          })),
        ]}
      />
      <Choice
        name="review"
        label={words.review}
        value={filter.review ?? ''}
        options={[
          all,
          { value: 'due', text: words.reviews.due },
          { value: 'soon', text: words.reviews.soon },
        ]}
      />
      <Choice
        name="source"
        label={risks.columns.source}
        value={filter.source ?? ''}
        options={[all, ...riskSources.map((source) => ({ value: source, text: risks.sources[source] }))]}
      />
      <Choice
        name="owner"
        label={risks.columns.owner}
        value={filter.owner ?? ''}
        options={[all, ...choices.owners.map(named)]}
      />
      <Choice
        name="treatment"
        label={risks.columns.treatment}
        value={filter.treatment ?? ''}
        options={[
          all,
          ...[...riskTreatments, 'none' as const].map((each) => ({
            value: each,
            text: risks.treatments[each],
          })),
        ]}
      />
      <Choice
        name="state"
        label={words.state}
        value={filter.state}
        options={[...riskStates, 'every' as const].map((state) => ({
          value: state,
          text: risks.states[state],
        }))}
      />
      <Choice
        name="sort"
        label={words.sort}
        value={filter.sort}
        options={riskSorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
      />
    </Filter>
  );
}

function Rows({ page, today }: { page: RiskPage; today: string }) {
  const { columns, list, treatments } = useTexts().risks;
  return (
    <div class="risk-list">
      <DataTable
        caption={list.count(page.matching)}
        rows={[...page.rows]}
        columns={[
          { header: columns.risk, cell: (risk) => <RiskName risk={risk} /> },
          { header: columns.level, cell: (risk) => <LevelNow risk={risk} /> },
          {
            header: columns.target,
            cell: ({ targetLevel }) => (targetLevel ? <LevelBadge level={targetLevel} /> : '–'),
          },
          { header: columns.treatment, cell: ({ treatment }) => treatments[treatment ?? 'none'] },
          { header: columns.owner, cell: (risk) => <RiskOwner risk={risk} /> },
          { header: columns.body, cell: ({ bodyName }) => bodyName },
          { header: columns.review, cell: (risk) => <NextReview risk={risk} today={today} /> },
        ]}
      />
    </div>
  );
}
