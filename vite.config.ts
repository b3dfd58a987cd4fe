import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = resolve(root, 'dist');

/**
 * Only .tsx is bundled (Node cannot run it). Every .ts file stays itself, so that the pages and the
 * server share one copy of each module and stack traces name the real file.
 */
const keepTypeScript: Plugin = {
  name: 'keep-typescript-outside',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.ts')) return null;
    const file = resolve(dirname(importer), source);
    return { id: relative(outDir, file).replaceAll('\\', '/'), external: true };
  },
};

export default defineConfig({
  plugins: [keepTypeScript],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ssr: 'src/web/web.tsx',
    outDir: 'dist',
    target: 'node24',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'web.js' } },
  },
});
