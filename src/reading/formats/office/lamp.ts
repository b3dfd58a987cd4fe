import { channels, isSaturated } from './colours.ts';

/** A lamp's colour where it is lit; null where it is grey, white, black or only a dark or pale shade. */
export function litColour(colour: string | null): string | null {
  if (colour === null || !isSaturated(colour)) return null;
  const [red, green, blue] = channels(colour);
  const highest = Math.max(red, green, blue);
  const spread = highest - Math.min(red, green, blue);
  return highest >= 110 && spread >= 80 ? colour : null;
}
