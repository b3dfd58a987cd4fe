import { reasonInSentence } from '../../reading/index.ts';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { formatMoment } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import { isNotAssessable } from '../assessments/unread-colour.rules.ts';
import { AssessedBadge } from '../audit-status.pages.tsx';
import type { RecommendationDetail, RoundOfBody } from './recommendation-detail.model.ts';
import { placeToShow } from './recommendation-detail.view.ts';

/** What each round has said of each body, in its words, the latest first. */
export function RoundsOfRecommendation({ detail }: { detail: RecommendationDetail }) {
  const words = useTexts().register.detail;
  const { row, rounds } = detail;
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{words.rounds}</h2>
      {rounds.length === 0 && <p class="empty">{words.roundsNone}</p>}
      {rounds.length > 0 &&
        row.addressees.map(({ bodyId, bodyName }) => {
          const own = rounds.filter((round) => round.bodyId === bodyId);
          return (
            <div key={bodyId} class="rounds-of-body">
              <h3>
                <Verbatim text={bodyName} />
              </h3>
              {own.toReversed().map((round) => (
                <Round key={round.id} round={round} />
              ))}
            </div>
          );
        })}
    </section>
  );
}

function Round({ round }: { round: RoundOfBody }) {
  const { register } = useTexts();
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
          {round.opens ? <a href={`/follow-ups/${round.followUpId}`}>{round.title}</a> : round.title} ·
          {round.madeBy === 'municipality' && ` ${words.ownRound} ·`} <Source round={round} />
          <ColourBy round={round} />
        </span>
      </p>
      <UnknownColour round={round} />
      {told.length === 0 && <p class="sub">{words.noWords}</p>}
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

/** What the words suggest, what somebody has made of it, and what has been asked; never the auditors' own. */
function UnknownColour({ round: { status, proposed, interpretation, askedOn } }: { round: RoundOfBody }) {
  const { audits, register } = useTexts();
  const words = register.detail;
  if (status !== 'unknown' || !(proposed || interpretation || askedOn)) return null;
  const by = interpretation?.by ?? register.table.somebody;
  const on = interpretation ? formatMoment(interpretation.at).slice(0, 10) : '';
  const colour = interpretation?.colour;
  return (
    <div class="unknown-colour">
      {proposed && (
        <p>
          {words.proposed(
            audits.assessed[proposed.status].toLowerCase(),
            reasonInSentence(proposed, usePage().language),
          )}
        </p>
      )}
      {interpretation && (
        <p>
          {colour
            ? words.interpreted(audits.assessed[colour].toLowerCase(), by, on)
            : words.leftUnknown(by, on)}{' '}
          {interpretation.reason && words.because(interpretation.reason)}
        </p>
      )}
      {askedOn && <p>{words.asked(askedOn)}</p>}
    </div>
  );
}

/** Whose reading of the original a colour is that was not taken from the file as it was read. */
function ColourBy({ round: { sourceDraftId, statusFrom, colourCorrected } }: { round: RoundOfBody }) {
  const { register } = useTexts();
  if (!sourceDraftId || statusFrom !== 'person') return null;
  const by = colourCorrected?.by ?? register.table.somebody;
  const on = colourCorrected ? formatMoment(colourCorrected.at).slice(0, 10) : null;
  const isSeen = colourCorrected === null || colourCorrected.seenInOriginal;
  const words = isSeen ? register.detail.seenBy(by, on) : register.detail.correctedBy(by, on);
  return <> · {words}</>;
}

function Source({ round }: { round: RoundOfBody }) {
  const words = useTexts().register.detail;
  if (!round.sourceDraftId) return <>{words.byHand}</>;
  const place = placeToShow(round.place);
  return (
    <a href={`/readings/${round.sourceDraftId}${place ? `?show=${place.show}` : ''}`}>
      {place ? words.toPlace(words[place.at](place.number)) : words.toSource}
    </a>
  );
}
