import type { ReadingProblem } from '../blocks.model.ts';
import type { Detected } from './detect.ts';

const kindOfName: Record<string, string> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  txt: 'text',
  md: 'text',
};
const kindOfFormat = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', text: 'text' };

/**
 * A file whose content is of another kind than its name says: what the name claims (`expected`) and what the content
 * is (`found`). An error where the content cannot be read, else worth knowing. Null where both agree, or one is unknown.
 */
export function namedOtherwise(detected: Detected, fileName: string): ReadingProblem | null {
  const named = kindOfName[/\.([a-z]{2,4})$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ''];
  const { format, refusal } = detected;
  if (named === undefined) return null;
  const place = null;
  if (refusal === null) {
    const found = kindOfFormat[format];
    if (found === named) return null;
    return { code: 'named-otherwise', severity: 'note', place, expected: named, found };
  }
  if (refusal.code !== 'unsupported-format' || refusal.found === null) return null;
  return {
    code: 'named-otherwise-unread',
    severity: 'error',
    place,
    expected: named,
    found: refusal.found,
  };
}
