import { addressWith } from '../../web/address.ts';
import { Choice, Filter } from '../../web/components/filter.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { usePage, useTexts } from '../../web/page.ts';
import { InterpretForm } from './interpret-form.pages.tsx';
import type { UndecidedPage, UnknownColour } from './interpret-undecided.model.ts';

interface UndecidedProps {
  page: UndecidedPage;
  /** The round chosen. */
  followUpId: string | null;
}

/** Every unknown colour that waits for somebody, to be decided on one after the other without losing the place. */
export function UndecidedListPage({ page, followUpId }: UndecidedProps) {
  const { address } = usePage();
  const { undecided: words } = useTexts().audits;
  const here = addressWith(address, { decided: null, lang: null });
  const title = page.mayInterpret ? words.title : words.titleToRead;
  return (
    <Layout title={title} section="/recommendations">
      <h1>{title}</h1>
      <p class="lede">{page.mayInterpret ? words.lede : words.ledeToRead}</p>
      {page.decided && <Decided decided={page.decided} to={here} />}
      {page.undecided > 0 && <RoundFilter page={page} followUpId={followUpId} />}
      {page.rows.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <ol class="unknown-colours">
          {page.rows.map((row, index) => (
            <Unknown
              key={row.assessmentId}
              row={row}
              to={decidedAddress(here, row, page.rows[index + 1] ?? page.rows[index - 1])}
            />
          ))}
        </ol>
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

/** Back to the list with what was decided on top, at the one that comes next. */
function decidedAddress(here: string, row: UnknownColour, next: UnknownColour | undefined): string {
  return addressWith(here, { decided: row.assessmentId }, next && `unknown-${next.assessmentId}`);
}

function RoundFilter({ page, followUpId }: UndecidedProps) {
  const { undecided: words, list, question } = useTexts().audits;
  const chosen =
    page.rounds.find(({ id }) => id === followUpId) ??
    (page.rounds.length === 1 ? page.rounds[0] : undefined);
  return (
    <>
      {page.rounds.length > 1 && (
        <Filter action="/recommendations/undecided" label={words.filter} submit={list.submit}>
          <Choice
            name="followUp"
            label={words.round}
            value={followUpId ?? ''}
            options={[
              { value: '', text: words.allRounds },
              ...page.rounds.map(({ id, title, dated, undecided }) => ({
                value: id,
                text: words.roundOption(title, dated ?? '–', undecided),
              })),
            ]}
          />
        </Filter>
      )}
      <p class="shown">
        {words.count(chosen?.undecided ?? page.undecided)}{' '}
        {chosen && page.mayInterpret && (
          <a href={`/follow-ups/${chosen.id}/question`} title={question.title}>
            {words.question}
          </a>
        )}
      </p>
    </>
  );
}

function useName(): (row: UnknownColour) => string {
  const { undecided: words } = useTexts().audits;
  return ({ number, audit }) => (number ? words.named(number, audit.title) : words.unnumbered(audit.title));
}

/** What has just been decided, with the way back. */
function Decided({ decided, to }: { decided: NonNullable<UndecidedPage['decided']>; to: string }) {
  const { audits, web } = useTexts();
  const { undecided: words } = audits;
  const nameOf = useName();
  const name = nameOf(decided);
  const { colour, assessmentId, version, mayInterpret } = decided;
  return (
    <div class="banner agrees decided" role="status">
      <p>{colour ? words.decidedAs(name, web.statusInSentence[colour]) : words.leftUnknown(name)}</p>
      {mayInterpret && (
        <form action={`/assessments/${assessmentId}/interpretation`} method="post">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="decision" value="takeBack" />
          <input type="hidden" name="to" value={`${to}#unknown-${assessmentId}`} />
          <button type="submit" class="quiet">
            {words.undo}
          </button>
        </form>
      )}
    </div>
  );
}

function Unknown({ row, to }: { row: UnknownColour; to: string }) {
  const { undecided: words } = useTexts().audits;
  const nameOf = useName();
  const { assessmentId, recommendationId, text, done, remaining, comment, round } = row;
  const said = [
    { name: words.done, text: done },
    { name: words.remaining, text: remaining },
    { name: words.comment, text: comment },
  ].filter((each) => each.text);
  return (
    <li id={`unknown-${assessmentId}`} tabIndex={-1}>
      <h2>
        <a href={`/recommendations/${recommendationId}`}>
          <Verbatim text={text} />
        </a>
      </h2>
      <p class="sub">
        {row.bodyName} · {nameOf(row)} · {round.title}
        {round.dated && (
          <>
            , <span class="whole">{round.dated}</span>
          </>
        )}
      </p>
      {said.length === 0 && <p class="empty">{words.noWords}</p>}
      <dl class="details">
        {said.map((each) => (
          <div key={each.name}>
            <dt>{each.name}</dt>
            <dd>
              <Verbatim text={each.text ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
      {row.askedOn && <p class="sub">{words.asked(row.askedOn)}</p>}
      {row.mayInterpret ? (
        <>
          <InterpretForm {...row} isInterpreted={false} to={to} />
          <p class="sub">
            <a href={`/assessments/${assessmentId}/question`}>{words.questionOne}</a>
          </p>
        </>
      ) : (
        <p class="sub">{words.onlyKeepers}</p>
      )}
    </li>
  );
}
