import type { Texts } from '../texts/index.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { WordDifferences } from '../web/components/word-differences.tsx';
import { useTexts } from '../web/page.ts';
import type { Difference } from './draft.rules.ts';
import { classInWords } from './guideline.view.ts';
import type { FromClass } from './requirement.model.ts';

/** A value of a requirement as it is read. */
function shownValue({ field }: Difference, value: unknown, words: Texts['requirements']): string {
  if (value === null || value === '') return words.versions.empty;
  if (field === 'level') return words.levels[value as keyof typeof words.levels];
  if (field === 'kind') return words.kinds[value as keyof typeof words.kinds];
  if (field === 'checkable') return words.checkables[value as keyof typeof words.checkables];
  if (field === 'phase') return words.phase(value as number);
  if (field === 'fromClass')
    return classInWords(value as FromClass, words.requirement.aspects) ?? words.versions.empty;
  return String(value);
}

const isLong = ({ field }: Difference) => field === 'text' || field === 'textEn';

/** What differs between two wordings, field by field; long texts word by word. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { requirements: words } = useTexts();
  return (
    <dl class="requirement-differences">
      {differences.map((each) => (
        <div key={each.field}>
          <dt>{words.fields[each.field]}</dt>
          <dd>
            {isLong(each) ? (
              <WordDifferences before={String(each.before ?? '')} after={String(each.after ?? '')} />
            ) : (
              <>
                <span class="sr-only">{words.versions.was}: </span>
                <del>
                  <Verbatim text={shownValue(each, each.before, words)} />
                </del>{' '}
                → <span class="sr-only">{words.versions.now}: </span>
                <ins>
                  <Verbatim text={shownValue(each, each.after, words)} />
                </ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
