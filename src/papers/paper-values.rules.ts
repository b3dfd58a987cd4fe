import { type Language, texts } from '../texts/index.ts';
import { aboutInWords, auditsInWords } from './compose-letter.rules.ts';
import type { MatterData, PlanData, ResponseData, RoundData } from './paper-data.model.ts';
import type { PaperKind, PaperTemplate } from './paper-template.model.ts';
import { filled, isUnfilled } from './paper-words.rules.ts';
import { type Placeholder, paperSections, type SectionTexts, templateKindOf } from './sections.model.ts';

/** What the names in braces stand for in one paper. */
export type PlaceholderValues = Partial<Record<Placeholder, string | null>>;

export function responseValues(
  response: ResponseData,
  matter: MatterData | null,
  { organisation, date, language }: { organisation: string; date: string; language: Language },
): PlaceholderValues {
  const { counted } = texts[language].papers;
  const about = matter ?? response.matters[0] ?? null;
  // A letter to one board of several counts what is that board's.
  const isTheirs = (body: string) => matter === null || body === matter.body;
  const recommendations = response.recommendations.filter(
    ({ bodies }) => matter === null || bodies.some(isTheirs),
  );
  const commitments = response.items.flatMap((item) => (isTheirs(item.body) ? item.commitments : []));
  return {
    organisation,
    date,
    board: matter?.body ?? response.leadBody,
    registryNumber: response.registryNumber ?? about?.registryNumber ?? null,
    audits: aboutInWords(response, language),
    letterDate: about?.letterDated ?? null,
    answerBy: about?.answerBy ?? null,
    recommendations: counted.recommendations(recommendations.length),
    commitments: counted.commitments(commitments.length),
    meetingDate: about?.decidedOn ?? null,
    minuteItem: about?.minuteItem ?? null,
  };
}

export const planValues = (
  { about, body, registryNumber }: PlanData,
  setting: { organisation: string; date: string },
): PlaceholderValues => ({ ...setting, about, registryNumber, board: body ?? about });

export const roundValues = (
  { audits, registryNumber, title, dated }: RoundData,
  { organisation, date, language }: { organisation: string; date: string; language: Language },
): PlaceholderValues => ({
  organisation,
  date: dated ?? date,
  registryNumber,
  round: title,
  audits: auditsInWords(audits, language),
});

/** The municipality's own text of each part where it has one, else the built-in one; not filled in yet. */
export function templateTexts(
  kind: PaperKind,
  language: Language,
  own: readonly Pick<PaperTemplate, 'kind' | 'section' | 'language' | 'text'>[],
): SectionTexts {
  return Object.fromEntries(
    paperSections[kind].map((section) => {
      const of = templateKindOf(kind, section);
      const builtIn: SectionTexts = texts[language].papers.templates[of];
      const theirs = own.find(
        (each) => each.kind === of && each.section === section && each.language === language,
      );
      return [section, theirs?.text ?? builtIn[section] ?? ''];
    }),
  );
}

/** The parts of a paper where something waits to be filled in, in their order. @param own what was written in their place */
export const unfilledSections = (kind: PaperKind, own: SectionTexts, templates: SectionTexts): string[] =>
  paperSections[kind].filter((section) => isUnfilled(own[section] ?? templates[section] ?? ''));

/** The texts with their names filled in. */
export function filledTexts(
  template: SectionTexts,
  values: PlaceholderValues,
  language: Language,
): SectionTexts {
  const { missing, placeholders, inText } = texts[language].papers;
  const said = (name: string) => missing(placeholders[name as Placeholder] ?? name);
  return Object.fromEntries(
    Object.entries(template).map(([section, text]) => [section, filled(text, values, said, inText)]),
  );
}
