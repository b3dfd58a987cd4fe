import { type Language, texts } from '../../texts/index.ts';
import { wordProblem } from '../problem-wording.rules.ts';
import type { GuidelineReading } from './guideline-reading.model.ts';

/** Whether nothing could be read, and an error says why. */
export const isGuidelineUnread = ({ requirements, issues }: GuidelineReading): boolean =>
  requirements.length === 0 && issues.some(({ severity }) => severity === 'error');

/** What was read, as lines for a terminal: the requirements by chapter, what is doubtful, and what was left out. */
export function summariseGuideline(reading: GuidelineReading, language: Language): string {
  const { guidelineImport: words, readingProblems, requirements: labels } = texts[language];
  const own: Readonly<Record<string, string>> = words.issues;
  const issues = reading.issues.map(
    (issue) => own[issue.code] ?? wordProblem(issue, language) ?? readingProblems['part-unread'],
  );
  if (isGuidelineUnread(reading)) return `${issues.join('\n')}\n`;
  const { found, chapters, requirements, leftOut, title } = reading;
  const doubtWords: Readonly<Record<string, string>> = words.doubts;
  const reasons = [...Map.groupBy(leftOut, ({ reason }) => reason)].map(
    ([reason, all]) => `  ${words.leftOut.reasons[reason]}: ${all.length}`,
  );
  return [
    ...(title ? [title, ''] : []),
    words.command.found(
      found.chapters,
      labels.measures(found.measures),
      labels.principles(found.principles),
      found.doubtful,
    ),
    ...issues,
    ...chapters.flatMap(({ number, title: name }) => [
      '',
      `${number} ${name}`,
      ...requirements
        .filter(({ chapter, chapterTitle }) => chapter === number && chapterTitle === name)
        .flatMap(({ ref, kind, level, text, doubts }) => [
          `  ${ref}  [${labels.kinds[kind]}, ${labels.levels[level]}] ${text.replaceAll('\n', ' ')}`,
          ...doubts.map((doubt) => `      ! ${doubtWords[doubt] ?? doubt}`),
        ]),
    ]),
    ...(reasons.length > 0 ? ['', words.leftOut.title, ...reasons] : []),
    '',
  ].join('\n');
}
