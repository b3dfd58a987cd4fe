import type { OutMark } from './blocks.ts';

type Palette = Record<OutMark['status'], string>;

/** Symbol colours as different houses choose them. */
const palettes: Palette[] = [
  { green: '#00b050', yellow: '#ffc000', red: '#ff0000' },
  { green: '#2e7d32', yellow: '#fbc02d', red: '#c62828' },
  { green: '#92d050', yellow: '#ffff00', red: '#e3001b' },
];
/** Cell colours: strong ones and the pale ones that spreadsheet programs offer. */
const shadings: Palette[] = [
  { green: '#92d050', yellow: '#ffd966', red: '#ff5050' },
  { green: '#c6efce', yellow: '#ffeb9c', red: '#ffc7ce' },
];

/** The colour that a mark has in a report with this seed, as #rrggbb. */
export function colourOf(mark: OutMark, seed: number): string {
  const choices = mark.kind === 'shading' ? shadings : palettes;
  const palette = choices[seed % choices.length];
  if (!palette) throw new Error('no palette');
  return palette[mark.status];
}
