import { mapStrings } from './map-strings.ts';
import type { Paper } from './paper.model.ts';

/**
 * The paper without signs that no printed text has use for: control characters, halves of surrogate pairs,
 * direction overrides and other invisible marks that could hide or turn words. Composed as NFC.
 */
export function cleaned(paper: Paper): Paper {
  return mapStrings(paper, cleanText);
}

const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\ufe00-\ufe0f]/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
