import { ErrorSummary } from '../web/components/error-summary.tsx';
import { Figures } from '../web/components/figures.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { type ExchangeKind, mostExchangeBytes } from './exchange.model.ts';
import type { ExchangeOutcome } from './index.ts';

export const listAt = {
  recommendations: '/recommendations',
  actions: '/actions',
  risks: '/risks',
} as const;
export const megabytes = mostExchangeBytes / 1024 / 1024;

interface ExchangePageProps {
  kind: ExchangeKind;
  /** The choice of the list, as the query of an address. */
  query: string;
  errors: { field: string; message: string }[];
}

/** Taking a list out for editing, and bringing it back. */
export function ExchangePage({ kind, query, errors }: ExchangePageProps) {
  const { exchange: words } = useTexts();
  const here = `${listAt[kind]}/exchange`;
  const asked = query && `?${query}`;
  return (
    <Layout title={words.title[kind]} section={listAt[kind]} error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <p>
        <a href={`${listAt[kind]}${asked}`}>{words.back[kind]}</a>
      </p>
      <h1>{words.title[kind]}</h1>
      <p class="lede">{words.lede}</p>
      <h2>{words.takeOut}</h2>
      <p class="prose">{words.takeOutBody[kind]}</p>
      <p class="actions">
        <a class="button quiet" href={`${here}.xlsx${asked}`} download>
          {words.xlsx}
        </a>
        <a class="button quiet" href={`${here}.csv${asked}`} download>
          {words.csv}
        </a>
      </p>
      <h2>{words.bringBack}</h2>
      <form class="stacked" action={here} method="post" encType="multipart/form-data">
        <FormField
          name="file"
          label={words.fileLabel}
          hint={words.fileHint(megabytes)}
          error={errors.find(({ field }) => field === 'file')?.message}
          control={(attributes) => <input type="file" accept=".xlsx,.csv,.txt" required {...attributes} />}
        />
        <p class="next">{words.next}</p>
        <div class="actions">
          <button type="submit">{words.submit}</button>
        </div>
      </form>
    </Layout>
  );
}

/** What bringing a list back came to. */
export function ExchangeDonePage({ kind, outcome }: { kind: ExchangeKind; outcome: ExchangeOutcome }) {
  const { exchange: words } = useTexts();
  const { done } = words;
  const figures = (['cells', 'added', 'kept', 'mine', 'theirs', 'problems'] as const).map((name) => ({
    value: String(outcome[name]),
    label: done[name],
  }));
  return (
    <Layout title={done.title} section={listAt[kind]}>
      <h1>{done.title}</h1>
      <p class="lede">{done.lede(outcome.rows)}</p>
      <Figures figures={figures} />
      <p>{done.log}</p>
      <p class="actions">
        <a class="button" href={listAt[kind]}>
          {words.back[kind]}
        </a>
        <a class="button quiet" href={`${listAt[kind]}/exchange`}>
          {done.again}
        </a>
      </p>
    </Layout>
  );
}
