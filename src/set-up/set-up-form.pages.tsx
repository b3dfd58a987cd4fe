import { NewPasswordFields } from '../identity/new-password.pages.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { BodyRows } from './body-rows.pages.tsx';
import type { SetUpForm } from './set-up-form.view.ts';

interface FormProps {
  form: SetUpForm;
  errors: FieldError[];
}

/** Everything that setting up a municipality asks for, on one page. */
export function SetUpPage({ form, errors }: FormProps) {
  const words = useTexts().setUp.form;
  return (
    <Layout title={words.title} error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <form class="set-up" action="/set-up" method="post">
        <fieldset>
          <legend>{words.municipality}</legend>
          <TextField name="name" label={words.name} hint={words.nameHint} value={form.name} errors={errors} />
          <TextField
            name="organisationNumber"
            label={words.number}
            hint={words.numberHint}
            value={form.organisationNumber}
            errors={errors}
          />
        </fieldset>
        <BodyRows rows={form.rows} errors={errors} />
        <fieldset>
          <legend>{words.administrator}</legend>
          <p class="hint">{words.administratorNote}</p>
          <TextField
            name="personName"
            label={words.personName}
            value={form.personName}
            errors={errors}
            autocomplete="name"
          />
          <FormField
            name="email"
            label={words.email}
            hint={words.emailHint}
            error={errors.find(({ field }) => field === 'email')?.message}
            control={(attributes) => (
              <input
                type="email"
                required
                maxLength={254}
                autocomplete="username"
                value={form.email}
                {...attributes}
              />
            )}
          />
          <NewPasswordFields errors={errors} />
          <div class="tick">
            <input
              type="checkbox"
              id="coordinates"
              name="coordinates"
              checked={form.coordinates}
              aria-describedby="coordinates-hint"
            />
            <label for="coordinates">{words.coordinates}</label>
            <p class="hint" id="coordinates-hint">
              {words.coordinatesHint}
            </p>
          </div>
        </fieldset>
        <div class="actions">
          <button type="submit">{words.submit}</button>
        </div>
        <p class="next">{words.next}</p>
      </form>
    </Layout>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  errors: FieldError[];
  autocomplete?: 'off' | 'name';
}

function TextField({ name, label, hint, value, errors, autocomplete = 'off' }: TextFieldProps) {
  return (
    <FormField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      error={errors.find(({ field }) => field === name)?.message}
      control={(attributes) => (
        <input
          type="text"
          required
          maxLength={254}
          autocomplete={autocomplete}
          value={value}
          {...attributes}
        />
      )}
    />
  );
}
