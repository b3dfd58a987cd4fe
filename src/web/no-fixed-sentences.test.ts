import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Attributes whose values are read by people. */
const readByPeople = new Set(['title', 'alt', 'aria-label', 'placeholder', 'label', 'summary']);
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Words written straight into a page, which would be the same in every language. */
function fixedWords(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      !ts.isJsxAttribute(node.parent) &&
      ts.isStringLiteralLike(node.expression) &&
      hasLetters(node.expression.text)
    ) {
      found.push(node.expression.text);
    }
    if (
      ts.isJsxAttribute(node) &&
      readByPeople.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      hasLetters(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((words) => `${name}: ${words}`);
}

test('no page has words of its own: all come from the catalogues', () => {
  const pages = globSync('src/**/*.tsx').filter((name) => !name.endsWith('.test.tsx'));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap((name) => fixedWords(name, readFileSync(name, 'utf8')))).toEqual([]);
});

test.each(['<p>Hej</p>', "<p>{'Hej'}</p>", '<img alt="Hej" />'])('%s would be found', (page) => {
  expect(fixedWords('page.tsx', page)).toEqual(['page.tsx: Hej']);
});
