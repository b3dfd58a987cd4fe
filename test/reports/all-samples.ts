import { type Sample, samplesIn } from './samples.ts';

/** Every sample whose name has the given text: the hand-written ones and the generated ones. */
export async function allSamples(filter = ''): Promise<Sample[]> {
  return [...samplesIn('held-out')].filter((sample) => sample.name.includes(filter));
}
