import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { useTexts } from '../web/page.ts';
import { annexANumbers } from './built-in/annex-a.model.ts';
import type { GuidelineFilter } from './guideline-filter.model.ts';
import type { ChapterCount } from './guideline-list.model.ts';
import { requirementKinds, requirementLevels } from './requirement.model.ts';

const phases = ['1', '2', '3', '4', '5'];

/** The choices over a guideline. They stand in the address. */
export function GuidelineFilterForm({
  path,
  filter,
  chapters,
}: {
  path: string;
  filter: GuidelineFilter;
  chapters: readonly ChapterCount[];
}) {
  const { requirements: words, annexA } = useTexts();
  const { filter: own, areas } = words;
  const any = { value: '', text: own.any };
  const none = { value: 'none', text: own.noneMapped };
  return (
    <Filter action={path} label={own.label} submit={own.submit}>
      <Search label={own.search} value={filter.q} hint={own.searchHint} />
      <Choice
        name="chapter"
        label={words.outline.chapter}
        value={filter.chapter ?? ''}
        options={[
          any,
          ...chapters.map(({ chapter, chapterTitle }) => ({
            value: chapter,
            text: `${chapter} ${chapterTitle}`,
          })),
        ]}
      />
      <Choice
        name="level"
        label={words.requirement.level}
        value={filter.level ?? ''}
        options={[any, ...requirementLevels.map((level) => ({ value: level, text: words.levels[level] }))]}
      />
      <Choice
        name="kind"
        label={words.requirement.kind}
        value={filter.kind ?? ''}
        options={[any, ...requirementKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))]}
      />
      <Choice
        name="phase"
        label={words.requirement.phase}
        value={filter.phase === null ? '' : String(filter.phase)}
        options={[any, ...phases.map((phase) => ({ value: phase, text: words.phase(Number(phase)) }))]}
      />
      <Choice
        name="iso"
        label={own.iso}
        value={filter.iso ?? ''}
        options={[
          any,
          none,
          ...annexANumbers.map((number) => ({ value: number, text: `${number} ${annexA.numbers[number]}` })),
        ]}
      />
      <Choice
        name="act"
        label={own.act}
        value={filter.act ?? ''}
        options={[
          any,
          none,
          ...Object.entries(areas).map(([number, text]) => ({ value: number, text: `${number} ${text}` })),
        ]}
      />
    </Filter>
  );
}
