import { DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { useTexts } from '../web/page.ts';
import type { ActionPage, ListedAction } from './action-list.model.ts';
import { ActionName, ActionStateBadge, Due, Owner } from './action-parts.pages.tsx';

interface PlanTableProps {
  caption: string;
  rows: readonly ListedAction[];
  /** YYYY-MM-DD. */
  today: string;
}

/** An action plan as municipalities write it: what, who, done by when, followed up when. */
export function ActionPlanTable({ caption, rows, today }: PlanTableProps) {
  const { columns } = useTexts().actions;
  return (
    <div class="action-list">
      <DataTable
        caption={caption}
        rows={[...rows]}
        columns={[
          { header: columns.action, cell: (action) => <ActionName action={action} withBody /> },
          { header: columns.owner, cell: (action) => <Owner action={action} /> },
          { header: columns.due, cell: (action) => <Due action={action} today={today} /> },
          {
            header: columns.followUp,
            cell: ({ followUpOn }) => <span class="nowrap">{followUpOn ?? '–'}</span>,
          },
          { header: columns.state, cell: ({ state }) => <ActionStateBadge state={state} /> },
        ]}
      />
    </div>
  );
}

interface PlanPageProps {
  title: string;
  page: ActionPage;
  today: string;
  /** The list that shows the same. */
  list: string;
}

/** The action plan of a recommendation, an audit or a body. */
export function ActionPlanPage({ title, page, today, list }: PlanPageProps) {
  const { planPage, list: words } = useTexts().actions;
  return (
    <Layout title={title} section="/actions" wide>
      <h1>{title}</h1>
      <p class="lede">{planPage.lede}</p>
      <p>
        <a href={list}>{planPage.toList}</a>
      </p>
      {page.rows.length === 0 ? (
        <p class="empty">{planPage.none}</p>
      ) : (
        <ActionPlanTable caption={words.count(page.matching)} rows={page.rows} today={today} />
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}
