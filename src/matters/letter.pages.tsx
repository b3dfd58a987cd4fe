import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { Letter } from './find-letter.ts';
import type { LetterMatter } from './letter.model.ts';
import type { LetterDoubt } from './letter.rules.ts';

export const addressOf = ({ about: { noun, id } }: Letter) =>
  `${noun === 'audit' ? '/audits' : '/follow-ups'}/${id}`;

/** The auditors' letter: what it says, who signed it, whom it goes to. */
export function LetterPage({ letter }: { letter: Letter }) {
  const { matters, forms: _, ...texts } = useTexts();
  const { letter: words } = matters;
  const { subject, transmittal, mayRegister } = letter;
  const back = addressOf(letter);
  return (
    <Layout title={words.title} section="/audits">
      <p>
        <a href={back}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">
        <a href={back}>
          <Verbatim text={subject.title} />
        </a>
      </p>
      <Doubts doubts={letter.doubts} />
      {transmittal ? (
        <>
          <Facts
            facts={[
              { name: words.dated, value: transmittal.dated ?? matters.none },
              { name: words.registryNumber, value: transmittal.registryNumber ?? matters.none },
            ]}
          />
          {transmittal.position && (
            <section aria-labelledby="position">
              <h2 id="position">{words.position}</h2>
              <blockquote class="letter-position">
                <Verbatim text={transmittal.position} />
              </blockquote>
            </section>
          )}
          <h2>{words.signatures}</h2>
          {transmittal.signatures.length === 0 ? (
            <p class="empty">{texts.audits.notKnown}</p>
          ) : (
            <ul>
              {transmittal.signatures.map(({ name, role, signedAt }) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                  {role && (
                    <>
                      , <bdi>{role}</bdi>
                    </>
                  )}
                  {signedAt && <span class="nowrap"> {signedAt}</span>}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <p class="empty">
          {words.empty} {!mayRegister && words.registeredBy}
        </p>
      )}
      <Recipients title={words.answerTo} letter={letter} to="answer" />
      <Recipients title={words.informationTo} letter={letter} to="information" />
      {mayRegister && (
        <p class="actions">
          <a class="button" href={`${back}/letter/edit`}>
            {transmittal ? words.change : words.register}
          </a>
        </p>
      )}
    </Layout>
  );
}

function Recipients({ title, letter, to }: { title: string; letter: Letter; to: LetterMatter['recipient'] }) {
  const { letter: words } = useTexts().matters;
  const own = letter.matters.filter(({ recipient }) => recipient === to);
  // Who sees only their own boards is not told that it went to nobody else.
  if (own.length === 0 && !letter.seesAll) return null;
  return (
    <section>
      <h2>{title}</h2>
      {own.length === 0 ? (
        <p class="empty">{words.nobody}</p>
      ) : (
        <ul>
          {own.map(({ id, bodyName, inForce }) => (
            <li key={id}>
              <a href={`/matters/${id}`}>{bodyName}</a>
              {to === 'answer' && inForce && `, ${words.inForce} ${inForce}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Doubts({ doubts }: { doubts: readonly LetterDoubt[] }) {
  const { letter: words } = useTexts().matters;
  if (doubts.length === 0) return null;
  const sentence = (doubt: LetterDoubt): string => {
    switch (doubt.kind) {
      case 'signedAfterDate':
      case 'signedBeforeDate':
        return words.doubts[doubt.kind](doubt.name, doubt.signed, doubt.dated);
      case 'answerByBeforeDate':
        return words.doubts.answerByBeforeDate(doubt.body, doubt.answerBy);
      case 'otherLetterDate':
        return words.doubts.otherLetterDate(doubt.body, doubt.dated);
      case 'beforeAudit':
        return words.doubts.beforeAudit(doubt.dated);
      case 'answeredLate':
        return words.doubts.answeredLate(doubt.body, doubt.received, doubt.inForce);
    }
  };
  return (
    <div class="banner doubt">
      <p>
        <strong>{words.doubtsTitle}</strong>
      </p>
      <ul>
        {doubts.map((doubt) => (
          <li key={sentence(doubt)}>{sentence(doubt)}</li>
        ))}
      </ul>
    </div>
  );
}
