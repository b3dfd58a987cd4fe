import { addressWith } from '../web/address.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { type Figure, Figures } from '../web/components/figures.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { documentKinds } from './document.model.ts';
import {
  type DocumentFilter,
  documentSorts,
  documentStates,
  documentViews,
  type ListedDocument,
} from './document-list.model.ts';
import { DocumentName, DocumentOwner, NextRevision } from './document-parts.pages.tsx';
import type { DocumentList } from './index.ts';
import { Outline } from './outline.pages.tsx';

interface ListProps {
  list: DocumentList;
  filter: DocumentFilter;
  isOutline: boolean;
  mayAdd: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The pyramid; or the documents that somebody asks for, to look at, print and take home. */
export function DocumentListPage({ list, filter, isOutline, mayAdd, today }: ListProps) {
  const { documents } = useTexts();
  const { address } = usePage();
  const words = documents.list;
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const body = nameOf(filter, list, documents.municipality);
  const title = body === null ? documents.title : words.of(body);
  return (
    <Layout title={title} section="/documents" wide>
      <h1>{title}</h1>
      <p class="lede">{documents.lede}</p>
      <p class="sub print-only">
        <WholeDays text={words.onDay(today)} />
      </p>
      {mayAdd && (
        <p class="actions">
          <a class="button" href="/documents/new">
            {words.add}
          </a>
        </p>
      )}
      <Totals list={list} filter={filter} />
      <Views isOutline={isOutline} />
      <FilterForm filter={filter} list={list} isOutline={isOutline} />
      {filter.mine && <p class="sub">{words.mine}</p>}
      {query !== '' && !isOutline && (
        <p class="shown">
          <a href="/documents">{words.reset}</a>
        </p>
      )}
      {list.rows.length === 0 ? (
        <p class="empty">{query === '' ? words.empty : words.none}</p>
      ) : (
        <>
          <div class="over-table">
            <p class="downloads">
              <a href={`/documents/documents.xlsx${query}`}>{words.excel}</a>{' '}
              <a href={`/documents/documents.csv${query}`}>{words.csv}</a>
            </p>
          </div>
          {isOutline ? <Outline list={list} /> : <Rows list={list} />}
        </>
      )}
      <Pager page={list.page} pages={list.pages} />
    </Layout>
  );
}

function nameOf({ body }: DocumentFilter, { bodies }: DocumentList, municipality: string): string | null {
  if (body === 'municipality') return municipality;
  return bodies.find(({ id }) => id === body)?.name ?? null;
}

function Views({ isOutline }: { isOutline: boolean }) {
  const { list } = useTexts().documents;
  return (
    <nav aria-label={list.viewsLabel}>
      <ul class="action-views">
        {documentViews.map((view) => (
          <li key={view}>
            <a
              href={view === 'outline' ? '/documents' : '/documents?view=list'}
              aria-current={isOutline === (view === 'outline') ? 'true' : undefined}
            >
              {list.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many there are and what they lack, each a way to its documents. */
function Totals({ list: { totals }, filter }: Pick<ListProps, 'list' | 'filter'>) {
  const { address } = usePage();
  const { figures: names } = useTexts().documents.list;
  const to = (changes: Record<string, string | null>) =>
    addressWith(address, { overdue: null, gap: null, mark: null, page: null, lang: null, ...changes });
  const marked = (gap: 'noOwner' | 'noRhythm' | 'neverDecided'): Figure => ({
    value: String(totals[gap]),
    label: names[gap],
    to: to({ gap }),
    current: filter.gap === gap,
  });
  return (
    <Figures
      figures={[
        { value: String(totals.all), label: names.all, to: to({}) },
        { value: String(totals.inForce), label: names.inForce },
        {
          value: String(totals.overdue),
          label: names.overdue,
          to: to({ overdue: 'yes' }),
          current: filter.overdue,
        },
        marked('noOwner'),
        marked('noRhythm'),
        marked('neverDecided'),
      ]}
    />
  );
}

function FilterForm({ filter, list, isOutline }: Pick<ListProps, 'filter' | 'list' | 'isOutline'>) {
  const { documents } = useTexts();
  const { list: words, kinds } = documents;
  const mark = filter.overdue ? 'overdue' : (filter.gap ?? '');
  return (
    <Filter action="/documents" label={words.filter} submit={words.submit}>
      {filter.mine && <input type="hidden" name="mine" value="yes" />}
      {!isOutline && filter.view === 'list' && <input type="hidden" name="view" value="list" />}
      <Search label={words.search} value={filter.q} hint={words.searchHint} />
      <Choice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[
          { value: '', text: words.allBodies },
          { value: 'municipality', text: documents.municipality },
          ...list.bodies.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Choice
        name="kind"
        label={words.kind}
        value={filter.kind ?? ''}
        options={[
          { value: '', text: words.allKinds },
          ...documentKinds.map((kind) => ({ value: kind, text: kinds[kind] })),
        ]}
      />
      <Choice
        name="mark"
        label={words.mark}
        value={mark}
        options={[
          { value: '', text: words.allMarks },
          ...Object.entries(words.marks).map(([value, text]) => ({ value, text })),
        ]}
      />
      <Choice
        name="state"
        label={words.state}
        value={filter.state}
        options={documentStates.map((state) => ({ value: state, text: words.states[state] }))}
      />
      <Choice
        name="sort"
        label={words.sort}
        value={filter.sort}
        options={documentSorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
      />
    </Filter>
  );
}

function Rows({ list }: { list: DocumentList }) {
  const { documents } = useTexts();
  const { columns } = documents;
  return (
    <div class="document-list">
      <DataTable<ListedDocument>
        caption={documents.list.count(list.matching)}
        rows={[...list.rows]}
        columns={[
          {
            header: columns.document,
            cell: (document) => (
              <>
                <DocumentName document={document} />
                {document.parentTitle && (
                  <span class="line sub">
                    {columns.parent}: <Verbatim text={document.parentTitle} />
                  </span>
                )}
              </>
            ),
          },
          { header: columns.body, cell: ({ bodyName }) => bodyName ?? documents.municipality },
          { header: columns.owner, cell: (document) => <DocumentOwner owner={document} /> },
          { header: columns.validFrom, cell: (document) => <Since document={document} /> },
          { header: columns.decidedBy, cell: (document) => <DecidedBy document={document} /> },
          { header: columns.next, cell: (document) => <NextRevision document={document} /> },
        ]}
      />
    </div>
  );
}

function Since({ document: { validFrom, number } }: { document: ListedDocument }) {
  const { documents } = useTexts();
  if (validFrom === null) return <>{documents.none}</>;
  return (
    <>
      <span class="nowrap">{validFrom}</span>
      <span class="line sub">
        {documents.columns.version} {number}
      </span>
    </>
  );
}

function DecidedBy({ document }: { document: ListedDocument }) {
  const { documents } = useTexts();
  const { decidedByName, decidedOn, minuteItem, registryNumber, gaps } = document;
  if (decidedByName === null) {
    return <>{gaps.includes('neverDecided') ? documents.gaps.neverDecided : documents.none}</>;
  }
  return (
    <>
      <Verbatim text={decidedByName} />
      <span class="line sub">
        <WholeDays text={[decidedOn, minuteItem, registryNumber].filter(Boolean).join(', ')} />
      </span>
    </>
  );
}
