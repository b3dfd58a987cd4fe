import { DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { OwnMissing, StanceBadge, StateBadge } from './badges.pages.tsx';
import { CommitmentList } from './commitments.pages.tsx';
import { type AnswersOfRecommendation, findAnswers } from './index.ts';
import { useReferralColumns } from './referral.pages.tsx';
import { isDecided } from './response.rules.ts';
import { sentElsewhere } from './sent-elsewhere.view.ts';

/** What the part of the recommendation page about answers needs; undefined where one may not know of it. */
export const loadAnswersOfRecommendation = (context: SignedInApp, recommendationId: string) =>
  findAnswers(context, recommendationId);

/** What bodies have answered here and promised, and whom they have referred it to. */
export function AnswersOfRecommendation({ answers }: { answers: AnswersOfRecommendation }) {
  const words = useTexts().responses;
  const columns = useReferralColumns();
  const { marked, mayMark, mayReferFor, referrals, recommendationId } = answers;
  const mayNoteFor = mayReferFor.map(({ bodyId }) => bodyId);
  return (
    <section aria-labelledby="own-answers" class="own-answers">
      <h2 id="own-answers">{words.ofRecommendation.title}</h2>
      <NotHere answers={answers} />
      {answers.answers.map((answer) => (
        <Answer key={answer.id} answer={answer} mayNoteFor={mayNoteFor} />
      ))}
      {marked.length > 0 && (
        <>
          <h3>{words.commitment.marked}</h3>
          <p class="sub">{words.commitment.markedNote}</p>
          <CommitmentList
            commitments={marked}
            mayNoteFor={marked.filter(({ mayNote }) => mayNote).map(({ bodyId }) => bodyId)}
            mayUnmark={marked.filter(({ mayUnmark }) => mayUnmark).map(({ id }) => id)}
          />
        </>
      )}
      {mayMark.length > 0 && (
        <ul class="mark-promises">
          {mayMark.map(({ readResponseId, bodyId, bodyName }) => (
            <li key={`${readResponseId} ${bodyId}`}>
              <a href={`/read-responses/${readResponseId}/promises/${bodyId}`}>
                {words.commitment.mark(bodyName)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {(referrals.length > 0 || mayReferFor.length > 0) && <h3>{words.referral.heading}</h3>}
      {referrals.length > 0 && (
        <DataTable
          caption={words.referral.caption}
          rows={[...referrals]}
          columns={columns.filter((_, index) => index > 0).concat(openColumn(words.referral))}
        />
      )}
      {mayReferFor.length > 0 && (
        <p class="actions">
          {mayReferFor.map(({ bodyId, bodyName }) => (
            <a
              key={bodyId}
              class="button quiet"
              href={`/recommendations/${recommendationId}/refer?body=${bodyId}`}
            >
              {words.referral.refer(bodyName)}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** Why answers are missing here: sent without their words being in the system, or not the reader's to see, or not there. */
function NotHere({ answers: { answers, hiddenFor, sent } }: { answers: AnswersOfRecommendation }) {
  const words = useTexts().responses;
  const hidden = hiddenFor.filter((name) => !sent.some(({ bodyName }) => bodyName === name));
  const isEmpty = answers.length + sent.length === 0;
  return (
    <>
      {sent.map(({ bodyName, isHere, ...days }) => (
        <p key={bodyName} class="empty">
          <Verbatim text={bodyName} />:{' '}
          <WholeDays
            text={isHere ? words.ofRecommendation.unanswered : sentElsewhere(words.ofMatter, days)}
          />
        </p>
      ))}
      {answers.length === 0 && hidden.length > 0 && (
        <p class="empty">{words.ofRecommendation.hidden(hidden.join(', '))}</p>
      )}
      {isEmpty && hidden.length === 0 && <p class="empty">{words.ofRecommendation.none}</p>}
    </>
  );
}

const openColumn = (words: ReturnType<typeof useTexts>['responses']['referral']) => ({
  header: words.answer,
  cell: ({ id, commands, toBodyName }: AnswersOfRecommendation['referrals'][number]) => (
    <a href={`/referrals/${id}`} aria-label={words.title(toBodyName)}>
      {commands.includes('accept') ? words.open : words.title(toBodyName)}
    </a>
  ),
});

type Answered = AnswersOfRecommendation['answers'][number];

function Answer({ answer, mayNoteFor }: { answer: Answered; mayNoteFor: readonly string[] }) {
  const { ofRecommendation: words, page } = useTexts().responses;
  return (
    <article class={answer.isSuperseded ? 'answer superseded' : 'answer'}>
      <header>
        <h3>{answer.bodyName}</h3>
        <StanceBadge stance={answer.stance} />
        <StateBadge state={answer.state} />
        {isDecided(answer.state) && !answer.decidedOn && <OwnMissing text={words.undecided} />}
      </header>
      <p class="sub">
        <a href={`/responses/${answer.responseId}#item-${answer.id}`}>
          <Verbatim text={answer.title} />
        </a>
        {answer.decidedOn && ` · ${words.decided(answer.decidedOn, answer.minuteItem)}`}
        {answer.target === 'whole' && ` · ${words.whole}`}
        {answer.isSuperseded && ` · ${words.superseded}`}
      </p>
      {answer.text && (
        <div class="response-words">
          <Verbatim text={answer.text} />
        </div>
      )}
      {answer.referredTo && <p>{page.referredTo(answer.referredTo)}</p>}
      {answer.commitments.length > 0 && (
        <CommitmentList
          commitments={answer.commitments}
          isDraft={!isDecided(answer.state)}
          mayNoteFor={answer.isSuperseded ? [] : mayNoteFor}
          mayPlanFor={answer.isSuperseded || !isDecided(answer.state) ? [] : mayNoteFor}
        />
      )}
    </article>
  );
}
