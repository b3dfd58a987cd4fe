import type { Context } from 'hono';
import { texts } from '../texts/index.ts';
import type { FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { chooseLanguage } from '../web/language.ts';
import { useTexts } from '../web/page.ts';
import type { PasswordFault } from './index.ts';

/** The longest password that is looked at; longer ones are refused by their length. */
const longestTyped = 1_000;

/** A password chosen by typing it twice: the text, or what is wrong with the two fields. */
export function twiceTyped(
  c: Context,
  form: Record<string, string | undefined>,
): { password: string } | { errors: FieldError[] } {
  const { wanted = '', repeated = '' } = form;
  const { notRepeated } = texts[chooseLanguage(c)].identity.password;
  if (wanted !== repeated) return { errors: [{ field: 'repeated', message: notRepeated }] };
  return { password: wanted.slice(0, longestTyped) };
}

/** What is wrong with a password, at its field. */
export function passwordErrors(c: Context, fault: PasswordFault): FieldError[] {
  return [{ field: 'wanted', message: texts[chooseLanguage(c)].identity.password.faults[fault] }];
}

/** The two fields in which a password is chosen. It is never sent back to the page. */
export function NewPasswordFields({ errors }: { errors: FieldError[] }) {
  const { password } = useTexts().identity;
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <FormField
        name="wanted"
        label={password.wanted}
        hint={password.hint}
        error={errorAt('wanted')}
        control={(attributes) => (
          <input
            type="password"
            autocomplete="new-password"
            required
            maxLength={longestTyped}
            {...attributes}
          />
        )}
      />
      <FormField
        name="repeated"
        label={password.repeated}
        error={errorAt('repeated')}
        control={(attributes) => (
          <input
            type="password"
            autocomplete="new-password"
            required
            maxLength={longestTyped}
            {...attributes}
          />
        )}
      />
    </>
  );
}
