import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { OwnMissing, StateBadge } from './badges.pages.tsx';
import type { ResponseChoices } from './index.ts';
import {
  type ListedResponse,
  type ResponseFilter,
  type ResponsePage,
  stateChoices,
} from './response-list.model.ts';

interface ResponseListProps {
  list: ResponsePage;
  filter: ResponseFilter;
  /** Undefined for those who write for no body. */
  choices: ResponseChoices | undefined;
}

/** The answers to the auditors that one may see, and for those who write them what waits for one. */
export function ResponseListPage({ list, filter, choices }: ResponseListProps) {
  const { list: words } = useTexts().responses;
  const { language } = usePage();
  const isFiltering = filter.q !== '' || filter.state !== null || filter.body !== null;
  return (
    <Layout title={words.title} section="/responses" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p class="actions">
        {choices && (
          <a class="button" href="/responses/new">
            {words.add}
          </a>
        )}
        <a class="button quiet" href="/referrals">
          {words.toReferrals}
        </a>
      </p>
      {choices && <Waiting choices={choices} />}
      <ResponseFilterForm list={list} filter={filter} />
      {isFiltering && (
        <p class="shown">
          <a href="/responses">{words.reset}</a>
        </p>
      )}
      {list.matching === 0 ? (
        <p class="empty">{isFiltering ? words.none : words.empty}</p>
      ) : (
        <DataTable
          caption={words.caption(formatNumber(language, list.matching))}
          columns={useColumns()}
          rows={[...list.rows]}
        />
      )}
      <Pager page={list.page} pages={list.pages} />
    </Layout>
  );
}

/** Matters of one's own that want an answer and have no response yet. */
function Waiting({ choices: { leads, matters } }: { choices: ResponseChoices }) {
  const { list: words } = useTexts().responses;
  const own = leads.map(({ id }) => id);
  const waiting = matters.filter(({ bodyId, answeredIn }) => own.includes(bodyId) && !answeredIn);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" class="waiting-matters">
      <h2 id="waiting">{words.waiting}</h2>
      <ul>
        {waiting.map(({ id, bodyName, about, answerBy }) => (
          <li key={id}>
            <span>
              <Verbatim text={about} />
              <span class="line sub">
                {bodyName}
                {answerBy && ` · ${words.wanted(answerBy)}`}
              </span>
            </span>
            <a
              class="button quiet"
              href={`/responses/new?matter=${id}`}
              aria-label={words.beginFor(bodyName, about)}
            >
              {words.begin}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ResponseFilterForm({ list, filter }: { list: ResponsePage; filter: ResponseFilter }) {
  const { list: words, states } = useTexts().responses;
  const all = { value: '', text: words.all };
  return (
    <Filter action="/responses" label={words.filter} submit={words.submit}>
      <Search label={words.search} value={filter.q} />
      <Choice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[all, ...list.bodies.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Choice
        name="state"
        label={words.state}
        value={filter.state ?? ''}
        options={[all, ...stateChoices.map((state) => ({ value: state, text: states[state] }))]}
      />
    </Filter>
  );
}

function useColumns(): Column<ListedResponse>[] {
  const { list: words } = useTexts().responses;
  return [
    {
      header: words.columns.title,
      cell: ({ id, title, registryNumber }) => (
        <div>
          <a href={`/responses/${id}`}>
            <Verbatim text={title} />
          </a>
          {registryNumber && (
            <div class="sub">
              <Verbatim text={registryNumber} />
            </div>
          )}
        </div>
      ),
    },
    {
      header: words.columns.body,
      cell: ({ leadBodyName, others }) => (
        <div>
          {leadBodyName}
          {others.length > 0 && <div class="sub">{words.joint(others.length)}</div>}
        </div>
      ),
    },
    {
      header: words.columns.state,
      cell: ({ state, isSuperseded, missing }) => (
        <div class="badges">
          <StateBadge state={state} />
          {missing > 0 && state !== 'draft' && state !== 'ready' && (
            <OwnMissing text={words.missing(missing)} />
          )}
          {isSuperseded && <span class="sub">{words.superseded}</span>}
        </div>
      ),
    },
    { header: words.columns.when, cell: (row) => <Dates row={row} /> },
  ];
}

function Dates({ row }: { row: ListedResponse }) {
  const { list: words } = useTexts().responses;
  const { decidedOn, dispatchedOn, receivedOn, answerBy } = row;
  const days = [
    receivedOn && words.received(receivedOn),
    !receivedOn && dispatchedOn && words.dispatched(dispatchedOn),
    !dispatchedOn && decidedOn && words.decided(decidedOn),
    !receivedOn && answerBy && words.wanted(answerBy),
  ].filter(Boolean);
  return (
    <div>
      {days.length === 0 && '–'}
      {days.map((day) => (
        <span key={day} class="line">
          {day}
        </span>
      ))}
    </div>
  );
}
