import type { Context } from 'hono';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { answerError } from '../../web/error-pages.tsx';
import { useTexts } from '../../web/page.ts';
import { renderPage } from '../../web/render.tsx';
import type { SignedInApp } from '../../web/request.ts';
import { findFollowUp } from '../index.ts';
import type { FollowUp } from './follow-up.model.ts';

/**
 * Answers who wants to change a round that they may not change. Where they may see it and it is closed, or was read from a
 * file, that is why: nobody can, and no role would help.
 */
export async function answerUnchangeable(
  context: SignedInApp,
  c: Context,
  id: string,
  refusal: 'notFound' | 'forbidden',
): Promise<Response> {
  const shown = await findFollowUp(context, id);
  if (!shown || (shown.round.closedAt === null && !shown.round.sourceDraftId)) return answerError(c, refusal);
  return renderPage(c, <UnchangeableRoundPage round={shown.round} />, 409);
}

function UnchangeableRoundPage({ round }: { round: FollowUp }) {
  const words = useTexts().rounds.unchangeable;
  const title = round.sourceDraftId ? words.fromFile : words.closed;
  return (
    <Layout title={title} section="/audits" error>
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={round.title} />
      </p>
      <p>{round.sourceDraftId ? words.fromFileBody : words.closedBody}</p>
      <p class="actions">
        <a class="button" href={`/follow-ups/${round.id}`}>
          {words.back}
        </a>
      </p>
    </Layout>
  );
}

/** Answers who makes no rounds that they don't, and who does: no administrator has to be asked first. */
export function answerNoMaker(c: Context): Response {
  return renderPage(c, <NoMakerPage />, 403);
}

function NoMakerPage() {
  const words = useTexts().rounds.noMaker;
  return (
    <Layout title={words.title} section="/audits" error>
      <h1>{words.title}</h1>
      <ul>
        <li>{words.municipality}</li>
        <li>{words.auditors}</li>
      </ul>
      <p>{words.others}</p>
      <p class="actions">
        <a class="button" href="/audits">
          {words.back}
        </a>
      </p>
    </Layout>
  );
}
