import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { StateBadge } from './badges.pages.tsx';
import { findResponsesOfMatter, type ResponsesToMatter } from './index.ts';
import type { SentDays } from './response-shown.model.ts';
import { sentElsewhere } from './sent-elsewhere.view.ts';

/** What the page of a matter shows of the responses to it. */
export const loadResponsesOfMatter = (
  context: SignedInApp,
  matter: { readonly id: string; readonly bodyId: string },
) => findResponsesOfMatter(context, matter);

/** The responses that answer a matter, and the way to begin one. */
export function ResponsesOfMatter({
  responses: { matterId, responses, mayStart },
  matter,
  today,
}: {
  responses: ResponsesToMatter;
  matter: SentDays;
  /** YYYY-MM-DD. */
  today: string;
}) {
  const { ofMatter: words } = useTexts().responses;
  const { dispatchedOn, receivedOn } = matter;
  const been = (day: string | null) => (day !== null && day <= today ? day : null);
  const inForce = responses.find((each) => !each.isSuperseded && each.decidedOn !== null);
  const none = sentElsewhere(words, { dispatchedOn: been(dispatchedOn), receivedOn: been(receivedOn) });
  return (
    <section aria-labelledby="responses-of-matter" class="responses-of-matter">
      <h2 id="responses-of-matter">{words.title}</h2>
      {responses.length === 0 && (
        <p class="empty">
          <WholeDays text={none} />
        </p>
      )}
      <ul>
        {responses.map((each) => (
          <li key={each.id}>
            <a href={`/responses/${each.id}`}>
              <Verbatim text={each.title} />
            </a>{' '}
            <StateBadge state={each.state} />
            <Decision of={each} inForce={inForce} />
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

/** The board's decision on it, and what has taken its place. */
function Decision({
  of: { decidedOn, minuteItem, isSuperseded },
  inForce,
}: {
  of: ResponsesToMatter['responses'][number];
  inForce: ResponsesToMatter['responses'][number] | undefined;
}) {
  const { ofMatter: words } = useTexts().responses;
  const decided = [decidedOn, minuteItem].filter(Boolean).join(' ');
  const by = inForce && (inForce.minuteItem ?? inForce.decidedOn);
  const said = isSuperseded ? words.replaced(decided, by ?? null) : decided;
  return said === '' ? null : (
    <span class="line sub">
      <WholeDays text={said} />
    </span>
  );
}
