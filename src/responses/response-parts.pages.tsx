import { Verbatim } from '../web/components/verbatim.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { ReferralBadge, StanceBadge } from './badges.pages.tsx';
import { CommitmentList } from './commitments.pages.tsx';
import { addressOf } from './item-form.view.ts';
import { isDecided } from './response.rules.ts';
import type { ResponseShown, ShownItem } from './response-shown.model.ts';

/** The recommendations that the response says nothing of by themselves: never left out of sight. */
export function UnmappedPart({ shown }: { shown: ResponseShown }) {
  const words = useTexts().responses.page;
  const { asked, response, may } = shown;
  const left = asked.filter(({ coverage }) => coverage !== 'own');
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="unmapped" class="unmapped">
      <h2 id="unmapped">{words.unmapped}</h2>
      <p>
        {words.unmappedShown(left.length)} {words.unmappedNote(left.length)}
      </p>
      <ul>
        {left.map((each) => (
          <li key={`${each.recommendationId} ${each.bodyId}`}>
            <div>
              <a href={`/recommendations/${each.recommendationId}`}>{words.recommendation(each.number)}</a>,{' '}
              {each.bodyName}
              {each.coverage === 'inWhole' && <span class="sub"> · {words.inWhole}</span>}
              <span class="line">
                <Verbatim text={each.words} />
              </span>
              <span class="line sub">
                <Verbatim text={each.auditTitle} />
              </span>
            </div>
            {may.writeFor.includes(each.bodyId) && (
              <a
                class="button"
                href={addressOf(response.id, { ...each, question: null })}
                aria-label={words.answerThis(words.recommendation(each.number), each.bodyName)}
              >
                {words.answer}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the response answers, in the order of the audits. */
export function AnswersPart({ shown }: { shown: ResponseShown }) {
  const words = useTexts().responses.page;
  const { language } = usePage();
  const { items, asked } = shown;
  const audits = [...new Map(items.map(({ auditId, auditTitle }) => [auditId, auditTitle]))];
  const done = asked.filter(({ coverage }) => coverage === 'own').length;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      {asked.length > 0 && (
        <p class="sub">
          {words.answered(formatNumber(language, done), formatNumber(language, asked.length))}
        </p>
      )}
      {items.length === 0 && <p class="empty">{words.answersNone}</p>}
      {audits.map(([auditId, title]) => (
        <div key={auditId} class="answers-of-audit">
          {audits.length > 1 && (
            <h3>
              <Verbatim text={title} />
            </h3>
          )}
          {items
            .filter((item) => item.auditId === auditId)
            .map((item) => (
              <Answer key={item.id} item={item} shown={shown} Heading={audits.length > 1 ? 'h4' : 'h3'} />
            ))}
        </div>
      ))}
      <AnswerMore shown={shown} />
    </section>
  );
}

export function useItemTitle(): (item: Pick<ShownItem, 'target' | 'number'>) => string {
  const words = useTexts().responses.page;
  return ({ target, number }) => {
    if (target === 'whole') return words.wholeAudit;
    return target === 'question' ? words.question(number) : words.recommendation(number);
  };
}

interface AnswerProps {
  item: ShownItem;
  shown: ResponseShown;
  /** One below the audit's heading, which stands there only where there are several audits. */
  Heading: 'h3' | 'h4';
}

function Answer({ item, shown, Heading }: AnswerProps) {
  const words = useTexts().responses.page;
  const title = useItemTitle()(item);
  const Below = Heading === 'h3' ? 'h4' : 'h5';
  const { response, may } = shown;
  return (
    <article class="answer" id={`item-${item.id}`}>
      <header>
        <Heading>
          {item.recommendationId ? <a href={`/recommendations/${item.recommendationId}`}>{title}</a> : title}
          <span class="sub"> · {item.bodyName}</span>
        </Heading>
        <StanceBadge stance={item.stance} />
        {may.writeFor.includes(item.bodyId) && (
          <a
            href={`/responses/${response.id}/items/${item.id}`}
            aria-label={words.editThis(`${title}, ${item.bodyName}`)}
          >
            {words.changeItem}
          </a>
        )}
      </header>
      {item.words && (
        <blockquote class="asked">
          <Verbatim text={item.words} />
        </blockquote>
      )}
      {item.text && (
        <div class="response-words">
          <Verbatim text={item.text} />
        </div>
      )}
      {item.referral && (
        <p>
          {words.referredTo(item.referral.toBodyName)} <ReferralBadge state={item.referral.state} />
          {item.referral.answer && (
            <span class="line sub">
              <Verbatim text={item.referral.answer} />
            </span>
          )}
        </p>
      )}
      {item.commitments.length > 0 && (
        <>
          <Below>{words.commitments}</Below>
          <CommitmentList commitments={item.commitments} isDraft={!isDecided(response.state)} />
        </>
      )}
    </article>
  );
}

/** Questions and whole audits that can be answered as well. */
function AnswerMore({ shown: { audits, items, names, may, response } }: { shown: ResponseShown }) {
  const words = useTexts().responses.page;
  const choices = audits.flatMap(({ id: auditId, title, questions, bodyIds }) =>
    bodyIds
      .filter((bodyId) => may.writeFor.includes(bodyId))
      .flatMap((bodyId) =>
        [null, ...questions.keys()].flatMap((question) => {
          const isThere = items.some(
            (item) =>
              item.auditId === auditId &&
              item.bodyId === bodyId &&
              item.question === question &&
              item.target === (question === null ? 'whole' : 'question'),
          );
          const body = names.get(bodyId) ?? '';
          const number = question === null ? '' : (questions[question]?.number ?? String(question + 1));
          const text =
            question === null ? words.answerWhole(title, body) : words.answerQuestion(number, body);
          const href = addressOf(response.id, { auditId, bodyId, question, recommendationId: null });
          return isThere ? [] : [{ href, text }];
        }),
      ),
  );
  if (choices.length === 0) return null;
  return (
    <details class="answer-more">
      <summary>{words.answerMore}</summary>
      <ul>
        {choices.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
