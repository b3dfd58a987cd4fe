import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Variant, variantName } from './generate/model.ts';
import { renderQuickly } from './generate/render.ts';
import { truthOf } from './generate/truth.ts';
import { variants } from './generate/variants.ts';
import { type Sample, samplesIn } from './samples.ts';

/** A generated sample, with the variant that it prints. */
export interface GeneratedSample extends Sample {
  variant: Variant;
}

/** The generated samples whose name has the given text. */
export async function generatedSamples(filter = ''): Promise<GeneratedSample[]> {
  const chosen = variants.filter((variant) => `generated/${variantName(variant)}`.includes(filter));
  return Promise.all(
    chosen.map(async (variant) => {
      const { fileName, bytes } = variant.format.startsWith('pdf')
        ? printed(variant)
        : await renderQuickly(variant);
      return { name: `generated/${variantName(variant)}`, fileName, bytes, truth: truthOf(variant), variant };
    }),
  );
}

function printed(variant: Variant): { fileName: string; bytes: Uint8Array } {
  const fileName = `${variantName(variant)}.pdf`;
  return { fileName, bytes: readFileSync(join(import.meta.dirname, 'generated', fileName)) };
}

/** Every sample whose name has the given text: the hand-written ones and the generated ones. */
export async function allSamples(filter = ''): Promise<Sample[]> {
  const written = samplesIn('held-out').filter((sample) => sample.name.includes(filter));
  return [...written, ...(await generatedSamples(filter))];
}
