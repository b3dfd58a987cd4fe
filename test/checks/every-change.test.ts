import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const read = (...path: string[]) => readFileSync(join(source, ...path), 'utf8');

/** Every use case that changes something is made by a page and by the API; these are not, for the reason beside each. */
const notInTheApi: Readonly<Record<string, string>> = {
  confirmHoldingImport: 'a program adds and changes assets and systems by their own operations',
  confirmBringing: 'a program enters values one by one, by their own operation',
  makeCalendarFeed: 'a token makes no other secret: the address is shown once, to a person',
};
const notOnPages: Readonly<Record<string, string>> = {
  noteOutcomes: 'a page notes them in the form of an assessment, by saveAssessment',
};

/** The slices whose doors are looked at. */
const slices = [
  'actions',
  'assets',
  'audits',
  'classifications',
  'compliance',
  'control-plans',
  'documents',
  'duties',
  'evidence',
  'exceptions',
  'forum',
  'handovers',
  'indicators',
  'introduction-plan',
  'list-exchange',
  'management-reports',
  'matters',
  'measures',
  'meetings',
  'oscal',
  'papers',
  'reminders',
  'requirements',
  'responses',
  'risks',
  'to-do',
  'yearly-reports',
];

interface Exported {
  readonly name: string;
  readonly file: string;
}

/** What a door exports, with the file that it comes from. */
function exportsOf(slice: string): Exported[] {
  const door = read(slice, 'index.ts');
  return [...door.matchAll(/export \{([^}]*)\} from '\.\/([^']+)'/g)].flatMap(([, names = '', file = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => ({ name, file })),
  );
}

/** A function's own text, to where the next one begins. */
function textOf(file: string, name: string): string {
  const whole = read(file);
  const from = whole.search(new RegExp(`export (async )?function\\*? ${name}\\b`));
  if (from < 0) return '';
  const rest = whole.slice(from + 1);
  const to = rest.search(/\n(export |async function |function |const |\/\*\*)/);
  return to < 0 ? rest : rest.slice(0, to);
}

/** Whoever opens the door with a request, and changes something in one logged transaction. */
const changes = (slice: string) =>
  exportsOf(slice)
    .filter(({ name, file }) => {
      const text = textOf(join(slice, file), name);
      return /\bcontext: \w*Context\b/.test(text) && /\b(changing(<[^(]*>)?\(|recordChanges\()/.test(text);
    })
    .map(({ name }) => name);

const all = slices.flatMap((slice) => changes(slice));

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    ending.test(name),
  );
const calls = (folder: string, ending: RegExp) => {
  const texts = filesIn(folder, ending).map((name) => read(folder, name));
  return (name: string) =>
    texts.some((text) => new RegExp(`\\b${name}\\b(?!['.])`).test(withoutImports(text)));
};
const withoutImports = (text: string) => text.replaceAll(/^import [^;]*;$/gm, '');

describe('every use case that changes something', () => {
  test('is found', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all).toEqual(expect.arrayContaining(['handOver', 'addReport', 'putItem', 'confirmExchange']));
    expect(all).not.toContain('findHandover');
  });

  test('has an operation of the API, or is named here with the reason', () => {
    const isCalled = calls('http-api', /\.ts$/);
    const without = all.filter((name) => !isCalled(name));
    expect(without.toSorted()).toEqual(Object.keys(notInTheApi).toSorted());
  });

  test('has a page, or is named here with the reason', () => {
    const isCalled = calls('.', /\.pages\.tsx$/);
    const without = all.filter((name) => !isCalled(name));
    expect(without.toSorted()).toEqual(Object.keys(notOnPages).toSorted());
  });
});
