import type { Numbering } from './model.ts';

/** What is printed before the recommendation at `index` (from 0), and the number a reader should give. */
export function marker(numbering: Numbering, index: number): { printed: string; number: string | null } {
  const digit = String(index + 1);
  const letter = String.fromCharCode('a'.charCodeAt(0) + index);
  switch (numbering) {
    case '1)':
      return { printed: `${digit})`, number: digit };
    case '1.':
      return { printed: `${digit}.`, number: digit };
    case 'a)':
      return { printed: `${letter})`, number: letter };
    case '•':
      return { printed: '•', number: null };
    case 'none':
      return { printed: '', number: null };
  }
}
