import { draftBox, type ParagraphDraft } from '../text/paragraph-draft.ts';
import type { ItemParagraph } from './page-item.model.ts';
import type { PlaceOf } from './page-places.ts';

export function toItemParagraph(draft: ParagraphDraft, placeOf: PlaceOf): ItemParagraph {
  const [first] = draft.lines;
  return {
    lines: draft.texts,
    marker: draft.marker,
    bold: draft.lines.every((line) => line.bold),
    italic: draft.lines.every((line) => line.italic),
    size: first?.size ?? 0,
    marks: [],
    place: placeOf(draftBox(draft), first?.y ?? null),
  };
}
