import type { ComponentChildren } from 'preact';
import { Banner } from '../web/components/banner.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { type BodyKind, bodyKinds, type TiedBody } from './body.model.ts';
import { longestName, tiedKind } from './body-entry.model.ts';
import { type BodyTyped, wasFields } from './body-form.view.ts';

interface BodyFormProps {
  /** Null for a new body. */
  body: TiedBody | null;
  /** What it is saved as; of a new body, what is being added. */
  kind: BodyKind;
  typed: BodyTyped;
  /** What the form was opened with; null for a new body. */
  was: Omit<BodyTyped, 'version'> | null;
  bodies: readonly TiedBody[];
  errors: FieldError[];
  /** What somebody else has saved meanwhile in fields that were changed here as well, as sentences. */
  stale: readonly string[] | null;
}

/** Add a body, or change one. */
export function BodyFormPage({ body, kind, typed, was, bodies, errors, stale }: BodyFormProps) {
  const { organisation: words } = useTexts();
  const { form } = words;
  const title = body ? form.changeTitle(body.name) : form.addTitle[kind];
  const action = body ? `/organisation/bodies/${body.id}` : '/organisation/bodies';
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <Layout title={title} section="/organisation" error={errors.length > 0 || stale !== null}>
      <ErrorSummary errors={errors} />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {stale && <StaleBanner lines={stale} />}
      <form class="stacked" action={action} method="post">
        {body && <input type="hidden" name="version" value={typed.version} />}
        <WasFields fields={was && wasFields(was)} />
        {body ? (
          <KindField typed={typed} error={errorAt('kind')} />
        ) : (
          <input type="hidden" name="kind" value={kind} />
        )}
        <FormField
          name="name"
          label={words.columns.name}
          hint={form.nameHint}
          error={errorAt('name')}
          control={(attributes) => (
            <input type="text" required maxLength={longestName} value={typed.name} {...attributes} />
          )}
        />
        <FormField
          name="aliases"
          label={form.aliases}
          hint={form.aliasesHint}
          error={errorAt('aliases')}
          control={(attributes) => (
            <textarea rows={4} {...attributes}>
              {`\n${typed.aliases}`}
            </textarea>
          )}
        />
        <TieFields body={body} kind={kind} typed={typed} bodies={bodies} error={errorAt('tiedTo')} />
        {body && (
          <FormField
            name="endedOn"
            label={form.endedOn}
            hint={form.endedOnHint}
            error={errorAt('endedOn')}
            control={(attributes) => (
              <input type="text" maxLength={20} size={12} value={typed.endedOn} {...attributes} />
            )}
          />
        )}
        <p class="next">{form.next}</p>
        <div class="actions">
          <button type="submit">{body ? form.save : form.addSubmit}</button>
          <a class="button quiet" href={body ? `/organisation/bodies/${body.id}` : '/organisation'}>
            {form.cancel}
          </a>
        </div>
      </form>
    </Layout>
  );
}

/** What a form was opened with, so that a change of somebody else's meanwhile is told from one's own. */
export function WasFields({
  fields,
}: {
  fields: Readonly<Record<string, string>> | null;
}): ComponentChildren {
  return Object.entries(fields ?? {}).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

/** Told above a form whose thing somebody else has saved meanwhile. */
export function StaleBanner({ lines }: { lines: readonly string[] }): ComponentChildren {
  const { stale } = useTexts().organisation;
  return (
    <div role="alert">
      <Banner tone="doubt" title={stale.title}>
        {stale.body}
      </Banner>
      {lines.length > 0 && (
        <ul class="stale">
          {lines.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function KindField({ typed, error }: { typed: BodyTyped; error: string | undefined }) {
  const { organisation: words } = useTexts();
  return (
    <FormField
      name="kind"
      label={words.body.kind}
      hint={words.form.kindHint}
      error={error}
      control={(attributes) => (
        <select {...attributes}>
          {bodyKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === typed.kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      )}
    />
  );
}

type TieFieldsProps = Pick<BodyFormProps, 'body' | 'kind' | 'typed' | 'bodies'> & {
  error: string | undefined;
};

/** The administrations of a board, or the boards of an administration, each to be ticked. */
function TieFields({ body, kind, typed, bodies, error }: TieFieldsProps) {
  const { form } = useTexts().organisation;
  if (kind !== 'board' && kind !== 'administration') return null;
  const wanted = tiedKind[kind];
  const choices = bodies.filter((other) => {
    const isChosen = typed.tiedTo.includes(other.id);
    return other.kind === wanted && other.id !== body?.id && (other.endedOn === null || isChosen);
  });
  return (
    <fieldset class={error ? 'field invalid' : 'field'} id="tiedTo">
      <legend>{kind === 'board' ? form.administrations : form.boards}</legend>
      {error && <p class="field-error">{error}</p>}
      {choices.length === 0 && <p class="hint">{form.noneToTie[kind]}</p>}
      {choices.map(({ id, name }) => (
        <label key={id} class="box-line">
          <input type="checkbox" name="tiedTo" value={id} checked={typed.tiedTo.includes(id)} />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
