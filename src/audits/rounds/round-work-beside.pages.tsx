import type { HandoversOfRecommendationShown } from '../../handovers/index.ts';
import { HandoversOfRecommendation } from '../../handovers/of-recommendation.pages.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import { isNotAssessable } from '../assessments/unread-colour.rules.ts';
import { AssessedBadge } from '../audit-status.pages.tsx';
import type { RoundOfBody } from '../recommendations/recommendation-detail.model.ts';
import type { RoundWork } from './find-round-work.ts';

/** What has been asked of and handed over to the auditors about it; undefined where it is no round of theirs. */
export type HandedBeside = HandoversOfRecommendationShown | undefined;

/** What the assessor judges by: what the body has handed over, and what earlier rounds said. */
export function BesideWork({ work, handed }: { work: RoundWork; handed: HandedBeside }) {
  const { rounds } = useTexts();
  const words = rounds.work;
  const { answers, responses, earlier, round } = work;
  return (
    <div class="round-beside">
      <section aria-labelledby="handed-over">
        <h2 id="handed-over">
          {(round.madeBy === 'auditors' ? words.handedOver : words.decided)(work.bodyName)}
        </h2>
        {responses.length === 0 && answers.every(({ isOwn }) => !isOwn) && (
          <p class="empty">{words.nothingHandedOver(work.bodyName)}</p>
        )}
        {answers.map(({ id, title, stance, text, dispatchedOn, isOwn, leadBodyName }) => (
          <article key={id} class="round-told">
            {!isOwn && (
              <p>
                <b>{words.jointOf(leadBodyName, work.bodyName)}</b>
              </p>
            )}
            <p>
              {stance && <b>{words.stances[stance]}</b>}{' '}
              <span class="sub">
                <Verbatim text={title} />
                {dispatchedOn && `, ${words.sentOn(dispatchedOn)}`}
              </span>
            </p>
            {text && <Verbatim text={text} />}
          </article>
        ))}
        {responses.map(({ id, text, paraphrased }) => (
          <article key={id} class="round-told">
            {paraphrased && <p class="sub">{words.paraphrased}</p>}
            <Verbatim text={text} />
          </article>
        ))}
      </section>
      <HandoversOfRecommendation shown={handed} />
      <section aria-labelledby="earlier">
        <h2 id="earlier">{words.earlier}</h2>
        {earlier.length === 0 && <p class="empty">{words.noEarlier}</p>}
        {earlier.map((each) => (
          <Earlier key={each.id} round={each} />
        ))}
      </section>
    </div>
  );
}

function Earlier({ round }: { round: RoundOfBody }) {
  const { register, rounds } = useTexts();
  const words = register.detail;
  const told = [
    { name: words.done, text: round.done },
    { name: words.remaining, text: round.remaining },
    { name: words.comment, text: round.comment },
  ].filter(({ text }) => text);
  return (
    <article class="round-told">
      <p>
        <AssessedBadge status={round.status} isNotAssessable={isNotAssessable(round)} />{' '}
        <span class="whole">{round.dated ?? words.undated}</span>{' '}
        <span class="sub">
          <a href={`/follow-ups/${round.followUpId}`}>
            <Verbatim text={round.title} />
          </a>
          {round.madeBy === 'municipality' && ` · ${rounds.ownLabel}`}
        </span>
      </p>
      <dl class="told">
        {told.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Verbatim text={text ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
