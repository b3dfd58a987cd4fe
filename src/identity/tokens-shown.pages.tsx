import { swedishDay } from '../shared/swedish-day.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { ApiToken } from './api-token.model.ts';
import { lastDayOf, longestTokenName, tokenState } from './api-token.rules.ts';
import { tokenScopes } from './requester.model.ts';

/** For programs: the same in every language. */
const headerOfToken = 'Authorization: Bearer stadga_…';
const descriptionAddress = '/api/openapi.json';
const commandsWith = (origin: string) =>
  `export STADGA_URL=${origin}\nexport STADGA_TOKEN=stadga_…\nnpm run -s stadga -- overview`;

export interface TokensShown {
  readonly tokens: readonly ApiToken[];
  readonly now: Date;
  /** What stands in the form for a new one. */
  readonly form: {
    readonly id: string;
    readonly name: string;
    readonly scope: string;
    readonly lastDay: string;
  };
  readonly errors: FieldError[];
}

/** A person's own tokens, and the form for another. */
export function TokensPage({ tokens: own, now, form, errors }: TokensShown) {
  const { tokens } = useTexts();
  return (
    <Layout title={tokens.title} section="/account" error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{tokens.title}</h1>
      <p class="lede">{tokens.lede}</p>
      {own.length === 0 ? <p>{tokens.none}</p> : <TokenTable own={own} now={now} />}
      <h2>{tokens.makeTitle}</h2>
      <TokenForm form={form} errors={errors} />
    </Layout>
  );
}

function TokenTable({ own, now }: { own: readonly ApiToken[]; now: Date }) {
  const { tokens } = useTexts();
  return (
    <DataTable
      caption={tokens.mine}
      rows={[...own]}
      columns={[
        { header: tokens.name, cell: ({ name }) => <span class="verbatim">{name}</span> },
        { header: tokens.scope, cell: ({ scope }) => tokens.scopes[scope] },
        { header: tokens.lastDay, cell: ({ expiresAt }) => lastDayOf(expiresAt) },
        {
          header: tokens.lastUsed,
          cell: ({ lastUsedAt }) => (lastUsedAt ? swedishDay(lastUsedAt) : tokens.neverUsed),
        },
        { header: tokens.state, cell: (token) => tokens.states[tokenState(token, now)] },
        {
          header: tokens.action,
          cell: (token) => tokenState(token, now) === 'inForce' && <RevokeForm token={token} />,
        },
      ]}
    />
  );
}

function RevokeForm({ token: { id, name } }: { token: ApiToken }) {
  const { tokens } = useTexts();
  return (
    <form action={`/account/tokens/${id}/revoke`} method="post">
      <button type="submit" class="quiet" aria-label={tokens.revoke(name)}>
        {tokens.action}
      </button>
    </form>
  );
}

function TokenForm({ form, errors }: Pick<TokensShown, 'form' | 'errors'>) {
  const { tokens } = useTexts();
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  const scopeError = errorAt('scope');
  return (
    <form class="stacked" action="/account/tokens" method="post">
      <input type="hidden" name="id" value={form.id} />
      <FormField
        name="name"
        label={tokens.name}
        hint={tokens.nameHint}
        error={errorAt('name')}
        control={(attributes) => (
          <input type="text" required maxLength={longestTokenName} value={form.name} {...attributes} />
        )}
      />
      <fieldset class={scopeError ? 'field invalid' : 'field'}>
        <legend>{tokens.scopeLegend}</legend>
        {scopeError && <p class="field-error">{scopeError}</p>}
        {tokenScopes.map((scope, index) => (
          <label key={scope} class="choice">
            <input
              type="radio"
              name="scope"
              id={index === 0 ? 'scope' : `scope-${scope}`}
              value={scope}
              checked={form.scope === scope}
            />
            {tokens.scopeChoices[scope]}
          </label>
        ))}
      </fieldset>
      <FormField
        name="lastDay"
        label={tokens.lastDay}
        hint={tokens.lastDayHint}
        error={errorAt('lastDay')}
        control={(attributes) => (
          <input type="text" required maxLength={20} size={12} value={form.lastDay} {...attributes} />
        )}
      />
      <p class="next">{tokens.next}</p>
      <div class="actions">
        <button type="submit">{tokens.make}</button>
      </div>
    </form>
  );
}

/** The only time that a token is shown. */
export function MadePage({ token, text, origin }: { token: ApiToken; text: string; origin: string }) {
  const { tokens } = useTexts();
  const { made } = tokens;
  return (
    <Layout title={made.title} section="/account">
      <h1>{made.title}</h1>
      <Banner tone="doubt" title={made.copyNow}>
        {made.once}
      </Banner>
      <h2 id="token">
        {made.token} <span class="verbatim">{token.name}</span>
      </h2>
      <p class="token">
        <code>{text}</code>
      </p>
      <h2>{made.use}</h2>
      <p>{made.commandLine}</p>
      <pre class="command" tabIndex={0} role="region" aria-label={made.commandLine}>
        {commandsWith(origin)}
      </pre>
      <p>{made.header}</p>
      <pre class="command" tabIndex={0} role="region" aria-label={made.header}>
        {headerOfToken}
      </pre>
      <p>
        {made.more} <a href={descriptionAddress}>{descriptionAddress}</a>.
      </p>
      <p>
        <a class="button" href="/account/tokens">
          {made.back}
        </a>
      </p>
    </Layout>
  );
}
