import { StaleBanner, WasFields } from '../organisation/body-form.pages.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { Person } from './person.model.ts';
import { type PersonTyped, wasFields } from './person-form.view.ts';

interface PersonFormProps {
  /** Null for a new person. */
  person: Pick<Person, 'id' | 'name'> | null;
  typed: PersonTyped;
  /** What the form was opened with; null for a new person. */
  was: Omit<PersonTyped, 'version'> | null;
  errors: FieldError[];
  /** What somebody else has saved meanwhile in fields that were changed here as well, as sentences. */
  stale: readonly string[] | null;
}

/** Add a person, or change one's details. */
export function PersonFormPage({ person, typed, was, errors, stale }: PersonFormProps) {
  const { form } = useTexts().people;
  const title = person ? form.changeTitle(person.name) : form.addTitle;
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  const text = (name: 'name' | 'email' | 'title', longest: number, hint?: string) => (
    <FormField
      name={name}
      label={form[name]}
      {...(hint ? { hint } : {})}
      error={errorAt(name)}
      control={(attributes) => (
        <input
          type="text"
          inputMode={name === 'email' ? 'email' : 'text'}
          autocomplete="off"
          required={name !== 'title'}
          maxLength={longest}
          value={typed[name]}
          {...attributes}
        />
      )}
    />
  );
  return (
    <Layout title={title} section="/people" error={errors.length > 0 || stale !== null}>
      <ErrorSummary errors={errors} />
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {stale && <StaleBanner lines={stale} />}
      <form class="stacked" action={person ? `/people/${person.id}` : '/people'} method="post">
        {person && <input type="hidden" name="version" value={typed.version} />}
        <WasFields fields={was && wasFields(was)} />
        {text('name', 200)}
        {text('email', 254, form.emailHint)}
        {text('title', 200, form.titleHint)}
        {person && (
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
        <p class="next">{person ? form.changeNext : form.next}</p>
        <div class="actions">
          <button type="submit">{person ? form.save : form.addSubmit}</button>
          <a class="button quiet" href={person ? `/people/${person.id}` : '/people'}>
            {form.cancel}
          </a>
        </div>
      </form>
    </Layout>
  );
}
