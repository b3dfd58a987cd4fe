import { RemindersOnAccount, type RemindersProps } from '../reminders/reminders-on-account.pages.tsx';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import { browserNames } from './browser.view.ts';
import type { Account } from './index.ts';
import { NewPasswordFields } from './new-password.pages.tsx';

interface AccountPageProps {
  account: Account;
  errors: FieldError[];
  /** True just after the password was changed. */
  changed: boolean;
  /** What was chosen about reminders just now. */
  saved: 'mail' | 'revoked' | null;
  reminders: RemindersProps;
}

export function AccountPage({ account, errors, changed, saved, reminders }: AccountPageProps) {
  const { identity, reminders: about } = useTexts();
  const words = identity.account;
  return (
    <Layout title={words.title} section="/account" error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      {changed && errors.length === 0 && (
        <Banner tone="agrees" title={words.changed}>
          {words.changedNote}
        </Banner>
      )}
      {saved !== null && (
        <Banner tone="agrees" title={saved === 'mail' ? about.saved : about.revoked}>
          {saved === 'mail' ? about.savedNote : about.revokedNote}
        </Banner>
      )}
      <Details account={account} />
      <RemindersOnAccount {...reminders} />
      {account.hasPassword && <PasswordForm email={account.email} errors={errors} />}
      <Sessions sessions={account.sessions} />
      <h2>{words.tokensTitle}</h2>
      <p class="next">
        {words.tokensNote} <a href="/account/tokens">{words.tokensLink}</a>
      </p>
    </Layout>
  );
}

function Details({ account: { name, email, roles } }: { account: Account }) {
  const { identity, roles: names } = useTexts();
  const words = identity.account;
  return (
    <>
      <dl class="fact-list">
        <dt>{words.name}</dt>
        <dd>{name}</dd>
        <dt>{words.email}</dt>
        <dd>{email}</dd>
        <dt>{words.roles}</dt>
        {roles.length === 0 && <dd>{words.noRoles}</dd>}
        {roles.map(({ role, body }) => (
          <dd key={`${role} ${body}`}>{body ? words.roleFor(names[role], body) : names[role]}</dd>
        ))}
      </dl>
      <p class="next">{words.detailsNote}</p>
    </>
  );
}

function PasswordForm({ email, errors }: { email: string; errors: FieldError[] }) {
  const words = useTexts().identity.account;
  return (
    <>
      <h2>{words.passwordTitle}</h2>
      <form class="stacked" action="/account/password" method="post">
        {/* For the browser's own keeping of passwords. */}
        <input type="hidden" autocomplete="username" value={email} />
        <FormField
          name="old"
          label={words.old}
          error={errors.find(({ field }) => field === 'old')?.message}
          control={(attributes) => (
            <input
              type="password"
              autocomplete="current-password"
              required
              maxLength={1000}
              {...attributes}
            />
          )}
        />
        <NewPasswordFields errors={errors} />
        <p class="next">{words.changeNote}</p>
        <div class="actions">
          <button type="submit">{words.change}</button>
        </div>
      </form>
    </>
  );
}

type ShownSession = Account['sessions'][number];

function Sessions({ sessions }: { sessions: Account['sessions'] }) {
  const words = useTexts().identity.account;
  const nameOf = (session: ShownSession) => {
    const { browser, system } = browserNames(session.browser);
    if (!browser) return words.unknownBrowser;
    return system ? words.browserOn(browser, system) : browser;
  };
  const columns = [
    { header: words.columns.browser, cell: nameOf },
    { header: words.columns.begun, cell: (session: ShownSession) => formatMoment(session.begunAt) },
    { header: words.columns.used, cell: (session: ShownSession) => formatMoment(session.usedAt) },
    {
      header: words.columns.end,
      cell: (session: ShownSession) =>
        session.isThis ? words.thisOne : <EndForm id={session.id} name={nameOf(session)} />,
    },
  ];
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{words.sessionsTitle}</h2>
      <DataTable caption={words.sessionsNote} columns={columns} rows={[...sessions]} />
    </section>
  );
}

function EndForm({ id, name }: { id: string; name: string }) {
  const words = useTexts().identity.account;
  return (
    <form action={`/account/sessions/${id}/end`} method="post">
      <button type="submit" class="quiet small" aria-label={words.endThereOf(name)}>
        {words.endThere}
      </button>
    </form>
  );
}
