import type { Context } from 'hono';
import { Layout } from './components/layout.tsx';
import { useTexts } from './page.ts';
import { renderPage } from './render.tsx';

export type ErrorKind = 'forbidden' | 'otherSite' | 'notFound' | 'unsupported' | 'formTooLong';

const statusOf = {
  forbidden: 403,
  otherSite: 403,
  notFound: 404,
  unsupported: 415,
  formTooLong: 413,
} as const;

export function answerError(c: Context, kind: ErrorKind): Response {
  return renderPage(c, <ErrorPage kind={kind} />, statusOf[kind]);
}

/** @param megabytes the limit that the file went over */
export function answerTooLarge(c: Context, megabytes: number): Response {
  return renderPage(c, <TooLargePage megabytes={megabytes} />, 413);
}

/** @param reference the number under which the error stands in the log */
export function answerInternal(c: Context, reference: string): Response {
  return renderPage(c, <InternalPage reference={reference} />, 500);
}

function ErrorPage({ kind }: { kind: ErrorKind }) {
  const { errors } = useTexts().web;
  return <ErrorFrame title={errors[kind].title} body={errors[kind].body} />;
}

function TooLargePage({ megabytes }: { megabytes: number }) {
  const { tooLarge } = useTexts().web.errors;
  return <ErrorFrame title={tooLarge.title} body={tooLarge.body(megabytes)} />;
}

function InternalPage({ reference }: { reference: string }) {
  const { internal } = useTexts().web.errors;
  return <ErrorFrame title={internal.title} body={internal.body} note={internal.reference(reference)} />;
}

function ErrorFrame({ title, body, note }: { title: string; body: string; note?: string }) {
  const { errors } = useTexts().web;
  return (
    <Layout title={title} error>
      <h1>{title}</h1>
      <p class="lede">{body}</p>
      {note && (
        <p>
          <code>{note}</code>
        </p>
      )}
      <p class="actions">
        <a class="button" href="/">
          {errors.toFirstPage}
        </a>
      </p>
    </Layout>
  );
}
