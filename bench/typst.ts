import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from '../src/reporting/fonts.ts';

/** Typst alone: data at `/data.json`, a template of its own, no standard asked for. */
export function compileWithTypst(mainFileContent: string, data: unknown): { pdf: Uint8Array; pages: number } {
  const { faces, fallback } = fonts();
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [...faces, fallback] }],
  });
  compiler.mapShadow(`${import.meta.dirname}/data.json`, Buffer.from(JSON.stringify(data)));
  const compiled = compiler.compile({ mainFileContent });
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  const pdf = new Uint8Array(compiler.pdf(compiled.result));
  const pages = compiled.result.numOfPages;
  compiler.evictCache(0);
  return { pdf, pages };
}
