import { joinLamps } from '../marks/lamps.ts';
import type { RawMark } from '../marks/raw-mark.model.ts';
import { height, middleX, middleY, width } from '../page/geometry.ts';
import type { PageContent } from '../page/page-content.model.ts';
import { draftBox, type ParagraphDraft } from '../text/paragraph-draft.ts';
import { toMark } from './build-cell.ts';
import type { PageContext } from './page-context.model.ts';
import type { TextItem } from './page-item.model.ts';
import type { PlaceOf } from './page-places.ts';

/**
 * Gives the marks outside tables to the paragraph at their height. Those that stand alone between paragraphs come
 * back as paragraphs without text; what is too large, too small or at the page's edge is ornament and left out.
 */
export function giveLooseMarks(
  items: Map<ParagraphDraft, TextItem>,
  page: PageContext,
  sheet: PageContent,
): TextItem[] {
  const drafts = [...items.keys()];
  const alone: TextItem[] = [];
  for (const mark of joinLamps([...page.marks])) {
    if (mark.colours.length === 0) continue;
    const owner = paragraphBeside(mark, drafts);
    const item = owner && items.get(owner);
    if (item) item.marks.push(toMark(mark, page.placeOf));
    else if (isStatusSized(mark, sheet)) alone.push(standsAlone(mark, page.placeOf));
  }
  return alone;
}

/** The paragraph whose lines stand at the mark's height, the nearest one if several do. */
function paragraphBeside(mark: RawMark, drafts: readonly ParagraphDraft[]): ParagraphDraft | null {
  const beside = drafts.filter((draft) => {
    const box = draftBox(draft);
    return middleY(mark) >= box.y0 - 2 && middleY(mark) <= box.y1 + 2;
  });
  const distance = (draft: ParagraphDraft) => {
    const box = draftBox(draft);
    if (middleX(mark) >= box.x0 && middleX(mark) <= box.x1) return 0;
    return Math.min(Math.abs(box.x0 - mark.x1), Math.abs(mark.x0 - box.x1));
  };
  return beside.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isStatusSized(mark: RawMark, sheet: PageContent): boolean {
  const side = Math.max(width(mark), height(mark));
  return side >= 6 && side <= 60 && mark.y0 > 0.1 * sheet.height && mark.y1 < 0.9 * sheet.height;
}

function standsAlone(mark: RawMark, placeOf: PlaceOf): TextItem {
  const place = placeOf(mark, middleY(mark));
  const marks = [toMark(mark, placeOf)];
  return {
    kind: 'text',
    lines: [],
    marker: null,
    bold: false,
    italic: false,
    size: 0,
    marks,
    place,
    heading: null,
    tabulated: false,
  };
}
