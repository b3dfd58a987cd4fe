import type { Place } from '../../../shared/place.ts';
import type { Paragraph, ReadingProblem } from '../../blocks.model.ts';
import type { Theme } from '../office/colours.ts';
import type { Relation } from '../office/package.ts';
import type { AwaitedPicture } from '../office/pictures.ts';
import type { XmlElement } from '../office/xml.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What the readers of one document share while they walk through it. */
export interface DocxContext {
  styles: Styles;
  theme: Theme;
  numbering: Numbering;
  /** Of the part being read. */
  relations: Map<string, Relation>;
  /** Number of the paragraph last begun. */
  line: number;
  /** True where the next paragraph begins a page. */
  pageBreak: boolean;
  pictures: AwaitedPicture[];
  /** Letter size in half-points of paragraphs, from which headings without a style are told. */
  sizes: Map<Paragraph, number>;
  problems: ReadingProblem[];
  /** Places of the first hidden and the first struck-through text, which are left out. */
  hiddenAt: Place | null;
  struckAt: Place | null;
  /** Properties (`w:sectPr`) of the first section that ends inside the text. */
  firstSection: XmlElement | null;
}

export function placeOf(context: DocxContext): Place {
  return { page: null, line: Math.max(1, context.line) };
}
