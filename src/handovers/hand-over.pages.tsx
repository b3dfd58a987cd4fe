import { beginningOf } from '../shared/beginning-of.ts';
import { Banner } from '../web/components/banner.tsx';
import { type FormProblem, TextField, Tick, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { type HandoverChoice, type HandoverNoun, keyOf } from './handover.model.ts';
import type { HandoverOffer } from './handover-draft.ts';
import { HandedItems } from './handover-parts.pages.tsx';
import type { HandoverPreview } from './preview-handover.ts';

/** For which body, where the requester writes for several. */
export function ChooseBodyPage({ bodies }: { bodies: readonly { id: string; name: string }[] }) {
  const { handing: words } = useTexts().handovers;
  return (
    <Layout title={words.title} section="/handovers">
      <h1>{words.title}</h1>
      <p class="lede">{words.chooseBody}</p>
      <ul class="choose-body">
        {bodies.map(({ id, name }) => (
          <li key={id}>
            <a href={`/handovers/new?body=${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

const aboutOf = ({ body, request, recommendationId }: HandoverOffer): Record<string, string> => ({
  bodyId: body.id,
  ...(request ? { requestId: request.id } : {}),
  ...(recommendationId ? { recommendationId } : {}),
});

/** The same as an address carries it. */
const queryOf = ({ body, request, recommendationId }: HandoverOffer): string =>
  new URLSearchParams({
    body: body.id,
    ...(request ? { request: request.id } : {}),
    ...(recommendationId ? { recommendation: recommendationId } : {}),
  }).toString();

/** Where the requester came from. */
function backOf({ request, recommendationId }: HandoverOffer): string {
  if (request) return `/handovers/requests/${request.id}`;
  return recommendationId ? `/recommendations/${recommendationId}` : '/handovers';
}

interface ChooseProps {
  offer: HandoverOffer;
  /** What was chosen before, when the requester came back to change it. */
  chosen?: readonly string[];
  note?: string | null;
  problem: FormProblem | null;
}

/** What to hand over. Nothing is handed over by sending it. */
export function ChooseItemsPage({ offer, chosen = [], note = null, problem }: ChooseProps) {
  const { handovers: texts } = useTexts();
  const words = texts.handing;
  const lists: [HandoverNoun, string, string?][] = [
    ['evidence', words.evidence, words.evidenceHint],
    ['action', words.actions],
    ['work', words.work],
  ];
  return (
    <Layout title={words.title} section="/handovers" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => texts.fields[field] ?? words.items} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        {words.forBody}: <strong>{offer.body.name}</strong>
      </p>
      {offer.request?.text && (
        <blockquote class="handed-words">
          <Verbatim text={offer.request.text} />
        </blockquote>
      )}
      <p class="actions">
        <a class="button quiet" href={`/handovers/documents/new?${queryOf(offer)}`}>
          {texts.document.orFile}
        </a>
      </p>
      {offer.choices.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <EntryForm
          action="/handovers/check"
          problem={problem}
          hidden={aboutOf(offer)}
          submit={words.check}
          cancel={backOf(offer)}
          next={words.checkNext}
        >
          {lists.map(([noun, legend, hint]) => (
            <ChoicesOf key={noun} {...{ offer, noun, legend, hint, chosen }} />
          ))}
          <TextField name="note" label={words.note} hint={words.noteHint} saved={note} lines={3} />
        </EntryForm>
      )}
    </Layout>
  );
}

interface ChoicesProps {
  offer: HandoverOffer;
  noun: HandoverNoun;
  legend: string;
  hint: string | undefined;
  chosen: readonly string[];
}

function ChoicesOf({ offer, noun, legend, hint, chosen }: ChoicesProps) {
  const { handing: words } = useTexts().handovers;
  const own = offer.choices.filter((choice) => choice.noun === noun);
  if (own.length === 0) return null;
  const textOf = ({ number, content }: HandoverChoice) => {
    const parts = [
      beginningOf(content.title, 120),
      number === null ? '' : words.version(number),
      content.secrecy ? words.secret(content.secrecy) : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  };
  return (
    <TickList
      name="items"
      legend={legend}
      {...(hint === undefined ? {} : { hint })}
      saved={chosen}
      options={own.map((choice) => ({ value: keyOf(choice), text: textOf(choice) }))}
    />
  );
}

interface ConfirmProps {
  preview: HandoverPreview;
  problem: FormProblem | null;
}

/** Exactly what the auditors will see, before it goes. */
export function ConfirmHandoverPage({ preview, problem }: ConfirmProps) {
  const { handovers: texts } = useTexts();
  const words = texts.confirm;
  const { offer, items, note, seen, hasSecrecy } = preview;
  const about = aboutOf(offer);
  const keys = items.map(keyOf);
  return (
    <Layout title={words.title} section="/handovers" error={problem !== null}>
      <ProblemSummary
        problem={problem && { ...problem, isStale: false }}
        labels={(field) => texts.fields[field] ?? texts.handing.items}
      />
      <h1>{words.title}</h1>
      {problem?.isStale && (
        <Banner tone="doubt" title={words.changed}>
          {words.changedBody}
        </Banner>
      )}
      <p class="lede">{words.lede}</p>
      <p>
        {texts.handing.forBody}: <strong>{offer.body.name}</strong>
      </p>
      <HandedItems items={items} />
      {note && (
        <>
          <h2>{texts.handover.note}</h2>
          <blockquote class="handed-words">
            <Verbatim text={note} />
          </blockquote>
        </>
      )}
      <Banner tone="plain" title={words.final}>
        {words.finalBody}
      </Banner>
      {hasSecrecy && (
        <Banner tone="doubt" title={words.secrecyTitle}>
          {words.secrecyBody}
        </Banner>
      )}
      <EntryForm
        action="/handovers"
        problem={problem && { ...problem, isStale: false }}
        hidden={{ ...about, items: keys.join(' '), note: note ?? '', seen }}
        submit={words.send}
        cancel={`/handovers/new?${queryOf(offer)}`}
      >
        {hasSecrecy && <Tick name="secrecyConfirmed" label={words.secrecyConfirmed} saved={false} />}
      </EntryForm>
    </Layout>
  );
}
