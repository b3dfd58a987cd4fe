import { ChoiceField, type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { ItemChoices } from './index.ts';
import { addressOf, type ItemAbout, leftToAnswer, wordsOf } from './item-form.view.ts';
import { stances } from './response.model.ts';
import { targetOf } from './response-item.rules.ts';
import { useItemTitle } from './response-parts.pages.tsx';
import type { ResponseShown, ShownCommitment, ShownItem } from './response-shown.model.ts';

interface ItemFormProps {
  shown: ResponseShown;
  about: ItemAbout;
  /** Null for a new part. */
  item: ShownItem | null;
  choices: ItemChoices;
  problem: FormProblem | null;
}

/** New promises that a form has room for; saving it makes room for more. */
const emptyRows = 2;

/** What a body says of one thing and promises, beside the words that it answers. */
export function ItemFormPage({ shown, about, item, choices, problem }: ItemFormProps) {
  const { responses } = useTexts();
  const words = responses.item;
  const { response, names } = shown;
  const asked = wordsOf(shown, about);
  const title = useItemTitle()({ target: targetOf(about), number: asked.number });
  const heading = `${item ? words.editTitle : words.newTitle}: ${title}`;
  const isRecommendation = about.recommendationId !== null;
  const others = leftToAnswer(shown).filter(
    (each) => each.recommendationId !== about.recommendationId || each.bodyId !== about.bodyId,
  );
  const labelOf = useLabels();
  return (
    <Layout title={heading} section="/responses" error={problem !== null}>
      <ProblemSummary problem={problem} labels={labelOf} />
      <p class="sub">
        <a href={`/responses/${response.id}`}>
          <Verbatim text={response.title} />
        </a>
      </p>
      <h1>{heading}</h1>
      <p class="lede">{words.for(names.get(about.bodyId) ?? '')}</p>
      {asked.words && (
        <blockquote class="recommendation-words">
          <Verbatim text={asked.words} />
        </blockquote>
      )}
      <EntryForm
        action={item ? `/responses/${response.id}/items/${item.id}` : addressOf(response.id, about)}
        problem={problem}
        version={item?.version ?? 0}
        isEdit={item !== null}
        submit={others.length > 0 && !item ? words.saveNext : words.save}
        hidden={others.length > 0 && !item ? { onwards: 'yes' } : {}}
        also={others.length > 0 && !item ? { name: 'stop', value: 'yes', text: words.save } : undefined}
        cancel={`/responses/${response.id}`}
        next={item ? words.next : `${words.next} ${words.progress(others.length)}`}
      >
        <ChoiceField
          name="stance"
          label={words.stance}
          saved={item?.stance ?? ''}
          options={[
            { value: '', text: responses.noStance },
            ...stances
              .filter((each) => isRecommendation || each !== 'referred')
              .map((each) => ({ value: each, text: responses.stances[each] })),
          ]}
        />
        <TextField name="text" label={words.text} saved={item?.text ?? null} lines={8} />
        {isRecommendation && <ReferralFields item={item} choices={choices} problem={problem} />}
        <PromiseFields item={item} choices={choices} problem={problem} />
      </EntryForm>
      {item && (
        <form
          action={`/responses/${response.id}/items/${item.id}/remove`}
          method="post"
          class="remove-answer"
        >
          <button type="submit" class="danger quiet">
            {words.remove}
          </button>
          <p class="sub">{words.removeNote}</p>
        </form>
      )}
    </Layout>
  );
}

function useLabels(): (field: string) => string {
  const { item: words } = useTexts().responses;
  const labels: Record<string, string> = {
    stance: words.stance,
    text: words.text,
    referralReason: words.reason,
    referTo: words.referTo,
    referralId: words.standing,
    what: words.what,
    ownerRole: words.ownerRole,
    ownerPersonId: words.owner,
    dueOn: words.dueOn,
  };
  return (field) => {
    const row = /^commitments\.(\d+)\.(.*)$/.exec(field);
    const label = labels[row?.[2] ?? field] ?? words.text;
    return row ? `${words.commitment(Number(row[1]) + 1)}: ${label}` : label;
  };
}

type PartProps = Pick<ItemFormProps, 'item' | 'choices' | 'problem'>;

/** Open where the stance is, or was sent as, a referral. */
function ReferralFields({ item, choices, problem }: PartProps) {
  const { item: words, referral } = useTexts().responses;
  const isReferred =
    (problem?.entered.get('stance') ?? item?.stance) === 'referred' || Boolean(item?.referralId);
  const none = { value: '', text: words.none };
  return (
    <details class="referral-fields" open={isReferred}>
      <summary>{words.referral}</summary>
      <p class="hint">{words.referralHint}</p>
      {choices.referrals.length > 0 && (
        <ChoiceField
          name="referralId"
          label={words.standing}
          saved={item?.referralId ?? ''}
          options={[
            none,
            ...choices.referrals.map(({ id, toBodyName, state }) => ({
              value: id,
              text: words.standingOption(toBodyName, referral.states[state]),
            })),
          ]}
        />
      )}
      <ChoiceField
        name="referTo"
        label={words.referTo}
        saved=""
        options={[none, ...choices.others.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <TextField name="referralReason" label={words.reason} lines={2} />
    </details>
  );
}

function PromiseFields({ item, choices, problem }: PartProps) {
  const { item: words } = useTexts().responses;
  const there = item?.commitments ?? [];
  const sent = [...(problem?.entered.keys() ?? [])].filter((name) =>
    /^commitments\.\d+\.what$/.test(name),
  ).length;
  const rows = [...Array(Math.max(there.length + emptyRows, sent)).keys()];
  return (
    <fieldset class="promises">
      <legend>{words.commitments}</legend>
      <p class="hint">{words.commitmentsHint}</p>
      {rows.map((row) => (
        <PromiseRow key={row} row={row} saved={there[row]} people={choices.people} />
      ))}
    </fieldset>
  );
}

interface PromiseRowProps {
  row: number;
  saved: ShownCommitment | undefined;
  people: ItemChoices['people'];
}

function PromiseRow({ row, saved, people }: PromiseRowProps) {
  const { item: words } = useTexts().responses;
  return (
    <fieldset class="promise">
      <legend>{words.commitment(row + 1)}</legend>
      {saved && <input type="hidden" name={`commitments.${row}.id`} value={saved.id} />}
      <PromiseInputs prefix={`commitments.${row}.`} saved={saved} people={people} />
    </fieldset>
  );
}

/** @param prefix before the names of the fields */
export function PromiseInputs({
  prefix,
  saved,
  people,
}: {
  prefix: string;
  saved?: ShownCommitment | undefined;
  people: ItemChoices['people'];
}) {
  const { item: words } = useTexts().responses;
  const { forms } = useTexts();
  const isGone = saved?.ownerPersonId && !people.some(({ id }) => id === saved.ownerPersonId);
  const known = isGone ? [{ id: saved.ownerPersonId ?? '', name: saved.ownerName ?? '' }, ...people] : people;
  return (
    <>
      <TextField name={`${prefix}what`} label={words.what} saved={saved?.what ?? null} lines={2} />
      <div class="field-row">
        <TextField
          name={`${prefix}ownerRole`}
          label={words.ownerRole}
          hint={words.ownerRoleHint}
          saved={saved?.ownerRole ?? null}
        />
        <ChoiceField
          name={`${prefix}ownerPersonId`}
          label={words.owner}
          saved={saved?.ownerPersonId ?? ''}
          options={[
            { value: '', text: words.none },
            ...known.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <TextField
          name={`${prefix}dueOn`}
          label={words.dueOn}
          hint={forms.dateHint}
          saved={saved?.dueOn ?? null}
          width="date"
        />
      </div>
      <Tick
        name={`${prefix}entersControlPlan`}
        label={words.entersControlPlan}
        saved={saved?.entersControlPlan ?? false}
      />
    </>
  );
}
