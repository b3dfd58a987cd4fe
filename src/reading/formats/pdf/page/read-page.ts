import { addDottedLines } from './dotted-lines.ts';
import { addDrawnBullets } from './drawn-bullets.ts';
import type { Matrix, Rect } from './geometry.ts';
import type { PageContent, Picture } from './page-content.model.ts';
import { pageObjects } from './pdf-objects.ts';
import type { PDFPageProxy } from './pdfjs.ts';
import { type DecodedPicture, toPixels } from './pixels.ts';
import { type Walked, walkPage } from './walk-page.ts';

/** A symbol is at most this wide and high, in points; larger pictures are not decoded into pixels. */
const LARGEST_SYMBOL = 120;
const SMALLEST_SYMBOL = 5;

/** True for pictures that are large enough to be seen and small enough to be a symbol. */
export function isSymbolSized({ x0, y0, x1, y1 }: Rect): boolean {
  const [thin, thick] = [Math.min(x1 - x0, y1 - y0), Math.max(x1 - x0, y1 - y0)];
  return thin >= SMALLEST_SYMBOL && thick <= LARGEST_SYMBOL;
}

/** Reads everything drawn on one page. Throws what pdfjs throws for a page that it cannot interpret. */
export async function readPage(page: PDFPageProxy): Promise<PageContent> {
  const list = await page.getOperatorList();
  const objects = pageObjects(page);
  const walk = (rotation: number): Walked => {
    const view = page.getViewport({ scale: 1, rotation });
    const sheet = { number: page.pageNumber, width: view.width, height: view.height };
    return walkPage(list, sheet, view.transform as unknown as Matrix, objects);
  };
  let walked = walk(page.rotate);
  const turn = prevailingTurn(walked);
  if (turn !== 0) walked = walk((page.rotate + 360 - turn * 90) % 360);
  const pictures: Picture[] = [];
  for (const { name, inline, ...place } of walked.pictures) {
    const small = isSymbolSized(place);
    const pixels = !small ? null : name ? await objects.pixels(name) : toPixels(inline as DecodedPicture);
    pictures.push({ ...place, pixels });
  }
  const content: PageContent = { ...walked.content, pictures };
  addDrawnBullets(content);
  addDottedLines(content);
  return content;
}

/** A landscape table is often drawn sideways on an upright page: then nearly all text runs along another quarter. */
function prevailingTurn({ turns }: Walked): number {
  const all = turns.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...turns);
  return most > 20 && most > 0.8 * all ? turns.indexOf(most) : 0;
}
