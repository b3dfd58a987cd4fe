import type { LetterInput } from './letter.model.ts';
import type { Signature } from './matter-way.model.ts';

/** One signature on each line: name; role; day and time. */
export function signaturesIn(text: string): NonNullable<LetterInput['signatures']> {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...more] = line.split(';').map((part) => part.trim());
      // A day may stand second where there is no role.
      const at = more.findIndex((part) => /^\d{4}-\d{2}-\d{2}/.test(part));
      const role = more.find((part, index) => index !== at && part !== '') ?? null;
      return { name, role, signedAt: at < 0 ? null : (more[at]?.replace('T', ' ') ?? null) };
    });
}

export const signaturesText = (signatures: readonly Signature[]): string =>
  signatures
    .map(({ name, role, signedAt }) => [name, role, signedAt].filter((part) => part !== null).join('; '))
    .join('\n');
