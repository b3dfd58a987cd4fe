import type { TiedBody } from '../organisation/body.model.ts';
import { History } from '../organisation/history.pages.tsx';
import type { HistoryEntry } from '../organisation/index.ts';
import { SubNav } from '../organisation/sub-nav.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { PersonFile } from './find-people.ts';
import type { RoleTyped } from './person-form.view.ts';
import { RoleForm, RoleTable } from './roles.pages.tsx';

export interface PersonPageProps {
  file: PersonFile;
  bodies: readonly TiedBody[];
  /** Null where whoever asks may not read it. */
  history: readonly HistoryEntry[] | null;
  /** YYYY-MM-DD. */
  today: string;
  mayChange: boolean;
  mayInvite: boolean;
  role: RoleTyped;
  errors: FieldError[];
  refusedEnd: { roleId: string; typed: string } | null;
}

/** One person: details, roles, signing in, history. */
export function PersonPage(props: PersonPageProps) {
  const { file, history, today, mayInvite, errors } = props;
  const { people: words } = useTexts();
  const { person } = file;
  const hasEnded = person.endedOn !== null && person.endedOn <= today;
  return (
    <Layout title={person.name} section="/people" error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <SubNav here="/people" />
      <h1>
        <bdi>{person.name}</bdi>
      </h1>
      {person.endedOn !== null && (
        <Banner
          tone="doubt"
          title={hasEnded ? words.hasEnded(person.endedOn) : words.willEnd(person.endedOn)}
        >
          {hasEnded && words.person.endedNote}
        </Banner>
      )}
      <Details {...props} />
      <Roles {...props} />
      {mayInvite && !hasEnded && <SignIn personId={person.id} />}
      {history && (
        <>
          <h2>{words.person.history}</h2>
          <History entries={history} />
        </>
      )}
    </Layout>
  );
}

function Details({ file: { person }, mayChange }: PersonPageProps) {
  const { people: words } = useTexts();
  const facts = [
    { name: words.form.title, value: person.title },
    { name: words.form.email, value: person.email },
  ].filter(({ value }) => value !== null);
  return (
    <>
      {facts.length > 0 && (
        <dl class="fact-list">
          {facts.map(({ name, value }) => (
            <>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </>
          ))}
        </dl>
      )}
      {mayChange && (
        <p class="actions">
          <a class="button quiet" href={`/people/${person.id}/change`}>
            {words.person.change}
          </a>
        </p>
      )}
    </>
  );
}

function Roles({ file, bodies, today, mayChange, role, errors, refusedEnd }: PersonPageProps) {
  const { people: words } = useTexts();
  const { person, roles } = file;
  const none = mayChange ? words.person.noRoles : words.person.noRolesToSee;
  const rows = { personId: person.id, roles, bodies, today, mayChange, refused: refusedEnd };
  return (
    <>
      <h2>{words.person.rolesTitle}</h2>
      <div class="who-is-who">
        {roles.length === 0 ? <p class="empty">{none}</p> : <RoleTable {...rows} />}
      </div>
      {mayChange && (
        <>
          <h3>{words.roleForm.title}</h3>
          <RoleForm personId={person.id} typed={role} bodies={bodies} errors={errors} />
        </>
      )}
    </>
  );
}

function SignIn({ personId }: { personId: string }) {
  const { person: words } = useTexts().people;
  return (
    <>
      <h2>{words.signIn}</h2>
      <p class="next">{words.signInNote}</p>
      <form class="actions" action={`/people/${personId}/invitation`} method="post">
        <button type="submit" class="quiet">
          {words.invite}
        </button>
      </form>
    </>
  );
}

interface LinkPageProps {
  person: { readonly id: string; readonly name: string };
  link: string;
  /** The last day on which it works, YYYY-MM-DD. */
  until: string;
}

/** The only time that the link is shown. */
export function LinkPage({ person, link, until }: LinkPageProps) {
  const { link: words } = useTexts().people;
  return (
    <Layout title={words.title} section="/people">
      <h1>{words.title}</h1>
      <Banner tone="doubt" title={words.once}>
        {words.copy(person.name, until)}
      </Banner>
      <h2 id="link">{words.label}</h2>
      <p class="token">
        <code>{link}</code>
      </p>
      <p class="sub">{words.hint}</p>
      <p>
        <a class="button" href={`/people/${person.id}`}>
          {words.back}
        </a>
      </p>
    </Layout>
  );
}
