import { wordDifferences } from '../../shared/word-differences.ts';
import { useTexts } from '../page.ts';

/** A text with what has been taken out of it and put into it, told apart without colour too. */
export function WordDifferences({ before, after }: { before: string; after: string }) {
  const words = useTexts().requirements.differences;
  return (
    <bdi class="verbatim differences" lang="sv">
      {wordDifferences(before, after).map(({ text, kind }, index) => {
        if (kind === 'same') return text;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span class="sr-only">{kind === 'added' ? words.added : words.removed} </span>
            {text}
            <span class="sr-only"> {words.end}</span>
          </Mark>
        );
      })}
    </bdi>
  );
}
