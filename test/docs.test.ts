import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { readAuditPath } from '../src/reading/index.ts';
import { summarise } from '../src/reading/summary.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const packages = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
const told = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \|.*\| (.+) \|$/gm)];

/** The licence a package states itself, also of one that is installed under another name. */
function licenceOf(name: string): string {
  return JSON.parse(read(`node_modules/${name}/package.json`)).license;
}

describe('docs/dependencies.md', () => {
  test.each(packages)('tells of %s once, with the licence that the package states', (name) => {
    const lines = told.filter((line) => line[1] === name);
    expect(lines.map((line) => line[2])).toEqual([licenceOf(name)]);
  });

  test('tells of no package that is gone', () => {
    expect(told.map((line) => line[1]).filter((name) => name && !packages.includes(name))).toEqual([]);
  });
});

/** Where the links and pictures of a page lead, without addresses elsewhere and without what follows "#". */
function relativeLinks(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```.*?^```/gms, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/(?:\]\(|src=")([^)\s"]+)/g)]
    .map((link) => link[1] ?? '')
    .filter((link) => !/^[a-z]+:|^#/.test(link))
    .map((link) => link.replace(/#.*$/, ''));
}

const pages = globSync(['*.md', 'docs/**/*.md', 'test/reports/README.md'], { cwd: root });

test('pages are looked for where they are', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'docs/domain-words.md']));
  expect(
    relativeLinks('[a](b.md#c) ![d](e.png) <img src="f.png"> `[g](h)` [i](https://example.org)'),
  ).toEqual(['b.md', 'e.png', 'f.png']);
});

test.each(pages)('every link in %s leads somewhere', (page) => {
  const broken = relativeLinks(read(page)).filter((link) => !existsSync(join(root, dirname(page), link)));
  expect(broken).toEqual([]);
});

describe('README.md', () => {
  const readme = read('README.md');

  test('names every variable that can be set', () => {
    const variables = [...read('src/config.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map((line) => line[1]);
    const named = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((line) => line[1]);
    expect(named).toEqual(variables);
  });

  test('shows what the command line prints of the example', async () => {
    const shown = /^\$ npm run -s stadga -- audit read (\S+) --language en\n(.*?)^```$/ms.exec(readme);
    const reading = await readAuditPath(join(root, shown?.[1] ?? ''), { language: 'en' });
    expect(shown?.[2]).toBe(summarise(reading, 'en'));
  });
});
