import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'vitest';
import { fonts } from '../fonts.ts';
import { drawableSigns } from './printable.ts';

const { faces, fallback } = fonts();
const signs = [...drawableSigns({ faces, fallback })]
  .map((point) => String.fromCodePoint(point))
  .filter((sign) => !/[\p{C}\p{M}\p{Z}]/u.test(sign));

test.each(['Source Sans 3', 'Source Serif 4'])(
  'every sign held to be drawable can be set in %s, plain and bold, under the standards that refuse missing ones',
  (face) => {
    expect(signs.length).toBeGreaterThan(5000);
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...faces, fallback] }] });
    const { result } = compiler.compile({
      inputs: { signs: signs.join(' '), face },
      mainFileContent: `#set document(title: "Tecken", date: datetime(year: 2026, month: 1, day: 1))
#set text(lang: "sv", font: (sys.inputs.face, "DejaVu Sans"), fallback: false)
#sys.inputs.signs
#text(weight: 600, sys.inputs.signs)`,
    });
    if (result === null) throw new Error('the page of signs could not be set');
    for (const pdfStandard of ['ua-1', 'a-2a']) {
      expect(compiler.pdf(result, { pdfStandard }).length).toBeGreaterThan(1000);
    }
    compiler.evictCache(0);
  },
);
