import type { Paragraph } from '../blocks.model.ts';
import { type Label, labelOf, type Role } from './labels.ts';
import { statusOfWords } from './status.rules.ts';

export interface LabelledPart {
  role: Role;
  label: Label | null;
  paragraphs: Paragraph[];
}

/**
 * Cuts the paragraphs of a cell at their labels ("Rekommendation till nämnden:", "Nämndens svar:").
 * What comes before the first label belongs to `first`, the role of the column.
 */
export function cutAtLabels(
  paragraphs: Paragraph[],
  first: Role,
  allowed: (role: Role) => boolean,
): LabelledPart[] {
  const parts: LabelledPart[] = [{ role: first, label: null, paragraphs: [] }];
  for (const paragraph of paragraphs) {
    // "Genomförd" heads a column in one report and is a status in the next: in a cell it is the status.
    const canBeLabel =
      (paragraph.marker === null || /^\d/u.test(paragraph.marker)) && statusOfWords(paragraph.text) === null;
    const label = canBeLabel ? labelOf(paragraph.text) : null;
    if (label && allowed(label.role)) {
      parts.push({ role: label.role, label, paragraphs: [] });
      if (label.rest === '' && paragraph.marks.length === 0) continue;
      parts.at(-1)?.paragraphs.push({ ...paragraph, marker: null, text: label.rest });
    } else parts.at(-1)?.paragraphs.push(paragraph);
  }
  return parts.filter((part) => part.label !== null || part.paragraphs.length > 0);
}
