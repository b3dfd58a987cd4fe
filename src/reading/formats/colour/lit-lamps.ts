import { fromHex, isSaturatedHex } from './colour.ts';

/** A lamp with less than this share of the strongest lamp's colour is out. */
const DIM = 0.6;

/** The greens in use are duller than the reds and yellows beside them, also when they are lit. */
const DULLNESS_OF_GREEN = 1.6;

/** How strong a colour looks, from 0: the spread between its strongest and weakest part. */
function strength(hex: string): number {
  const [r, g, b] = fromHex(hex);
  const spread = (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
  return g > r && g > b ? spread * DULLNESS_OF_GREEN : spread;
}

/** The colours of three lamps with those that are out, or only dimly coloured, as null. */
export function litLamps(colours: readonly (string | null)[]): (string | null)[] {
  const strongest = Math.max(0, ...colours.map((colour) => (colour ? strength(colour) : 0)));
  return colours.map((colour) =>
    isSaturatedHex(colour) && strength(colour) >= DIM * strongest ? colour : null,
  );
}
