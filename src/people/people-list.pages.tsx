import type { TiedBody } from '../organisation/body.model.ts';
import { SubNav } from '../organisation/sub-nav.pages.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { useTexts } from '../web/page.ts';
import { Email } from './email.pages.tsx';
import { type ListedPerson, type PeoplePage, peopleOnPage } from './people-list.model.ts';
import { roleNames } from './role.model.ts';

interface PeopleListPageProps extends PeoplePage {
  bodies: readonly TiedBody[];
  /** YYYY-MM-DD. */
  today: string;
  mayChange: boolean;
}

/** Who is here and what they do: chosen by search, role and body, page by page. */
export function PeopleListPage({
  people: rows,
  total,
  filter,
  bodies,
  today,
  mayChange,
}: PeopleListPageProps) {
  const { people: words } = useTexts();
  return (
    <Layout title={words.title} section="/people" wide>
      <SubNav here="/people" />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {mayChange && (
        <p class="actions">
          <a class="button" href="/people/new">
            {words.add}
          </a>
          <a class="button quiet" href="/people/import">
            {words.importLink}
          </a>
        </p>
      )}
      <PeopleFilterForm filter={filter} bodies={bodies} />
      {rows.length === 0 ? (
        <NoPeople filter={filter} />
      ) : (
        <div class="who-is-who">
          <PeopleTable rows={rows} total={total} bodies={bodies} today={today} />
        </div>
      )}
      <Pager page={filter.page} pages={Math.ceil(total / peopleOnPage)} />
    </Layout>
  );
}

function PeopleFilterForm({ filter, bodies }: Pick<PeopleListPageProps, 'filter' | 'bodies'>) {
  const { people: words, roles } = useTexts();
  const { filter: labels } = words;
  const all = { value: '', text: labels.all };
  const endedChoices = (['no', 'yes', 'all'] as const).map((value) => ({
    value,
    text: labels.endedChoices[value],
  }));
  return (
    <Filter action="/people" label={labels.label} submit={labels.submit}>
      <Search name="search" label={labels.search} value={filter.search} hint={labels.searchHint} />
      <Choice
        name="role"
        label={labels.role}
        value={filter.role ?? ''}
        options={[all, ...roleNames.map((role) => ({ value: role, text: roles[role] }))]}
      />
      <Choice
        name="bodyId"
        label={labels.body}
        value={filter.bodyId ?? ''}
        options={[all, ...bodies.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Choice name="ended" label={labels.ended} value={filter.ended} options={endedChoices} />
    </Filter>
  );
}

function NoPeople({ filter }: Pick<PeopleListPageProps, 'filter'>) {
  const { people: words } = useTexts();
  const { search, role, bodyId, ended, page } = filter;
  const isChosen = search !== '' || role !== null || bodyId !== null || ended !== 'no' || page > 1;
  if (!isChosen) return <p class="empty">{words.none}</p>;
  return (
    <p class="empty">
      {words.noMatch} <a href="/people">{words.filter.clear}</a>
    </p>
  );
}

interface PeopleTableProps extends Pick<PeopleListPageProps, 'total' | 'bodies' | 'today'> {
  rows: readonly ListedPerson[];
}

function PeopleTable({ rows, total, bodies, today }: PeopleTableProps) {
  const { people: words } = useTexts();
  const { columns } = words;
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const address = {
    header: columns.email,
    cell: ({ email }: ListedPerson) => <Email address={email} />,
  };
  return (
    <DataTable
      caption={words.count(total)}
      rows={[...rows]}
      columns={[
        {
          header: columns.name,
          cell: (person) => (
            <>
              <a href={`/people/${person.id}`}>
                <bdi>{person.name}</bdi>
              </a>
              <Ending endedOn={person.endedOn} today={today} />
            </>
          ),
        },
        { header: columns.title, cell: ({ title }) => <bdi>{title}</bdi> },
        { header: columns.roles, cell: ({ roles }) => <Roles roles={roles} names={names} /> },
        ...(rows.some((person) => person.email !== null) ? [address] : []),
      ]}
    />
  );
}

function Ending({ endedOn, today }: { endedOn: string | null; today: string }) {
  const { people: words } = useTexts();
  if (endedOn === null) return null;
  return <div class="sub">{endedOn <= today ? words.hasEnded(endedOn) : words.willEnd(endedOn)}</div>;
}

function Roles({ roles: held, names }: { roles: ListedPerson['roles']; names: ReadonlyMap<string, string> }) {
  const { people: words, roles } = useTexts();
  if (held.length === 0) return <span class="sub">{words.noRole}</span>;
  return (
    <ul class="plain">
      {held.map(({ role, bodyId }) => {
        const body = bodyId && names.get(bodyId);
        return (
          <li key={`${role} ${bodyId}`}>
            <bdi>{body ? words.roleFor(roles[role], body) : roles[role]}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
