import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { forumMeetingKinds } from './forum.model.ts';
import { MeetingBadge, MeetingName } from './forum-parts.pages.tsx';
import {
  type ListedMeeting,
  type MeetingFilter,
  type MeetingPage,
  meetingViews,
} from './meeting-list.model.ts';

interface ListProps {
  page: MeetingPage;
  filter: MeetingFilter;
  mayPlan: boolean;
}

/** The meetings that one may see: planned ones first, then the latest held. */
export function MeetingListPage({ page, filter, mayPlan }: ListProps) {
  const { forum } = useTexts();
  const { address } = usePage();
  const { list: words, columns } = forum;
  const isNarrowed = address.includes('?');
  return (
    <Layout title={forum.title} section="/forum" wide>
      <h1>{forum.title}</h1>
      <p class="lede">{forum.lede}</p>
      {mayPlan && (
        <p class="actions">
          <a class="button" href="/forum/new">
            {forum.plan}
          </a>
        </p>
      )}
      <ListViews
        label={forum.list.viewsLabel}
        views={(['all', ...meetingViews.filter((view) => view !== 'all')] as const).map((view) => ({
          view,
          name: `${forum.list.views[view]} (${page.totals[view]})`,
        }))}
        current={filter.view}
        first="all"
      />
      <Filter action="/forum" label={words.filter} submit={words.submit}>
        {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} />}
        <Search label={words.search} value={filter.q} />
        <Choice
          name="kind"
          label={words.kind}
          value={filter.kind ?? ''}
          options={[
            { value: '', text: words.all },
            ...forumMeetingKinds.map((kind) => ({ value: kind, text: forum.kinds[kind] })),
          ]}
        />
      </Filter>
      {isNarrowed && (
        <p class="shown">
          <a href="/forum">{words.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{isNarrowed ? words.none : mayPlan ? words.emptyKeeper : words.empty}</p>
      ) : (
        <DataTable
          caption={words.count(page.matching)}
          rows={[...page.rows]}
          columns={[
            { header: columns.meeting, cell: (meeting) => <Name meeting={meeting} /> },
            { header: columns.standing, cell: ({ standing }) => <MeetingBadge standing={standing} /> },
            { header: columns.place, cell: ({ place }) => (place ? <Verbatim text={place} /> : '–') },
            { header: columns.chair, cell: ({ chairName }) => <bdi>{chairName ?? '–'}</bdi> },
            { header: columns.items, cell: ({ items }) => items, numeric: true },
            { header: columns.decisions, cell: ({ decisions }) => decisions, numeric: true },
            { header: columns.actions, cell: (meeting) => <Left meeting={meeting} />, numeric: true },
          ]}
        />
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

function Name({ meeting }: { meeting: ListedMeeting }) {
  return (
    <div>
      <MeetingName meeting={meeting} />
      {meeting.matchingItem && (
        <span class="line sub">
          <Verbatim text={meeting.matchingItem} />
        </span>
      )}
    </div>
  );
}

function Left({ meeting: { openActions, lateActions } }: { meeting: ListedMeeting }) {
  const { forum } = useTexts();
  return (
    <>
      {openActions}
      {lateActions > 0 && <span class="line action-late">{forum.late(lateActions)}</span>}
    </>
  );
}
