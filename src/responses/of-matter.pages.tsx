import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { StateBadge } from './badges.pages.tsx';
import { findResponsesOfMatter, type ResponsesToMatter } from './index.ts';

/** What the page of a matter shows of the responses to it. */
export const loadResponsesOfMatter = (
  context: SignedInApp,
  matter: { readonly id: string; readonly bodyId: string },
) => findResponsesOfMatter(context, matter);

/** The responses that answer a matter, and the way to begin one. */
export function ResponsesOfMatter({
  responses: { matterId, responses, mayStart },
}: {
  responses: ResponsesToMatter;
}) {
  const { ofMatter: words } = useTexts().responses;
  return (
    <section aria-labelledby="responses-of-matter" class="responses-of-matter">
      <h2 id="responses-of-matter">{words.title}</h2>
      {responses.length === 0 && <p class="empty">{words.none}</p>}
      <ul>
        {responses.map(({ id, title, state }) => (
          <li key={id}>
            <a href={`/responses/${id}`}>
              <Verbatim text={title} />
            </a>{' '}
            <StateBadge state={state} />
          </li>
        ))}
      </ul>
      {mayStart && responses.length === 0 && (
        <p>
          <a class="button" href={`/responses/new?matter=${matterId}`}>
            {words.start}
          </a>
        </p>
      )}
    </section>
  );
}
