import { type PaperFormat, writePaperApart } from '../../reporting/index.ts';
import type { Language } from '../../texts/index.ts';
import { texts } from '../../texts/index.ts';
import { nameOfUnit } from '../compliance.view.ts';
import { withoutReasons } from './applicability.rules.ts';
import { composeApplicability } from './compose-applicability.rules.ts';
import type { Statement } from './index.ts';

interface PaperSetting {
  readonly language: Language;
  readonly organisation: string;
  readonly isPublic: boolean;
}

/** The statement of applicability as the bytes of a PDF or a Word file, in full or as the public version. */
export function writeApplicability(
  { unit, lines, day, guideline }: Statement,
  { language, organisation, isPublic }: PaperSetting,
  format: PaperFormat,
): Promise<Uint8Array> {
  const paper = composeApplicability({
    language,
    organisation,
    unit: unit === null ? null : nameOfUnit(unit, texts[language]),
    body: unit?.bodyName ?? null,
    day,
    guideline: guideline.title,
    number: guideline.number,
    lines: isPublic ? lines.map(withoutReasons) : lines,
    isPublic,
  });
  return writePaperApart(paper, format);
}
