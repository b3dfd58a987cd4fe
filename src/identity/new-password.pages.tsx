import type { Context } from 'hono';
import { texts } from '../texts/index.ts';
import type { FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { chooseLanguage } from '../web/language.ts';
import { useTexts } from '../web/page.ts';
import type { NewPassword, PasswordFault } from './index.ts';

/** The longest password that is looked at; longer ones are refused by their length. */
const longestTyped = 1_000;

/** A password as it was typed twice. */
export function twiceTyped({ wanted = '', repeated = '' }: Record<string, string | undefined>): NewPassword {
  return { wanted: wanted.slice(0, longestTyped), repeated: repeated.slice(0, longestTyped) };
}

/** What is wrong with a password, each at its field. */
export function passwordErrors(c: Context, faults: readonly PasswordFault[]): FieldError[] {
  const words = texts[chooseLanguage(c)].identity.password.faults;
  return faults.map((fault) => {
    return { field: fault === 'notRepeated' ? 'repeated' : 'wanted', message: words[fault] };
  });
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
