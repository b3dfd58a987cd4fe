import type { Context } from 'hono';
import type { Texts } from '../texts/index.ts';
import { Layout } from './components/layout.tsx';
import { useTexts } from './page.ts';
import { renderPage } from './render.tsx';

interface NotNow {
  /** What stands in the way, as it is now. */
  readonly why: (texts: Texts) => string;
  /** Address of the page of what it is about. */
  readonly back: string;
}

/** Answers who has the roles, but comes too late or too early: no administrator can help, and nothing was changed. */
export function answerNotNow(c: Context, notNow: NotNow): Response {
  return renderPage(c, <NotNowPage {...notNow} />, 409);
}

function NotNowPage({ why, back }: NotNow) {
  const texts = useTexts();
  const { notNow } = texts.web.errors;
  return (
    <Layout title={notNow.title} error>
      <h1>{notNow.title}</h1>
      <p class="lede">{why(texts)}</p>
      <p class="actions">
        <a class="button" href={back}>
          {notNow.back}
        </a>
      </p>
    </Layout>
  );
}
