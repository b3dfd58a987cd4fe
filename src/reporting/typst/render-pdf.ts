import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from '../fonts.ts';
import type { Paper } from '../paper.model.ts';
import { printable } from './printable.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');

/** PDF/A demands a date. The clock would give other bytes every time, so an undated source gets this one. */
const noDate = '1970-01-01';

/**
 * Renders a paper as a tagged PDF: PDF/UA-1, or PDF/A-2a for the archive, since a file carries only one of them.
 * The same paper gives the same bytes. Takes the thread for some milliseconds a page.
 * @throws Error with Typst's own words where the paper can't be set; that is a fault of ours, not of the data.
 */
export async function renderPdf(paper: Paper, { archive }: { archive: boolean }): Promise<Uint8Array> {
  const { faces, fallback } = fonts();
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: [...faces, fallback] }],
  });
  try {
    compiler.mapShadow(
      `${folder}paper.json`,
      Buffer.from(JSON.stringify({ ...printable(paper), dated: paper.dated ?? (archive ? noDate : null) })),
    );
    const compiled = compiler.compile({ mainFileContent: template });
    if (compiled.result === null) throw new Error(`Typst: ${diagnostics(compiler, compiled.takeError())}`);
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: archive ? 'a-2a' : 'ua-1' }));
  } finally {
    compiler.evictCache(0);
    // Typst's documents are freed only when the event loop turns: many papers in a row would pile up 6 MB each.
    await setImmediate();
  }
}

function diagnostics(compiler: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null) {
  return error === null ? 'no diagnostics' : JSON.stringify(compiler.fetchDiagnostics(error));
}
