import type { Colour } from '../reading.model.ts';
import { labelOf } from './labels.ts';
import type { RunningText } from './listed.ts';
import { isHeadingLike, type Spot } from './outline.ts';
import { afterHeading } from './running-headings.ts';
import { toldAbout } from './running-lists.ts';
import type { Mode } from './running-mode.ts';
import { afterParagraph } from './running-paragraphs.ts';
import { tell } from './told-items.ts';

/** Walks the running text of a report and gathers its listed recommendations and what is said of them. */
export function readRunningText(spots: Spot[], scale: { status: Colour; words: string }[]): RunningText {
  const out: RunningText = { recommendations: [], remarks: [] };
  let mode: Mode = { kind: 'none' };
  for (const [at, spot] of spots.entries()) {
    const { block, index } = spot;
    if (block.kind === 'table') {
      if (mode.kind !== 'remark') mode = { kind: 'none' };
      continue;
    }
    if (spot.kind === 'contents') continue;
    const label = labelOf(block.text);
    const told: ReturnType<typeof toldAbout> = label === null ? toldAbout(out, mode, spots, at) : null;
    if (told && block.kind === 'paragraph') {
      tell(told.about, block);
      mode = told.mode;
    } else if (isHeadingLike(block)) mode = afterHeading(out, mode, spot, label);
    else if (block.kind === 'paragraph')
      mode = afterParagraph(out, mode, block, index, label, spots[at + 1], spot, scale);
  }
  return out;
}
