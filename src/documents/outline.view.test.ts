import { expect, test } from 'vitest';
import type { ListedDocument } from './document-list.model.ts';
import { type OutlineNode, outlineOf } from './outline.view.ts';

const document = (id: string, parentId: string | null) => ({ id, parentId }) as ListedDocument;
const told = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ document: { id }, children }) => (children.length > 0 ? `${id}(${told(children)})` : id))
    .join(' ');

test('each document stands under the one it carries out, and none is lost', () => {
  const all = [
    document('policy', null),
    document('guideline', 'policy'),
    document('a', 'guideline'),
    document('b', 'guideline'),
  ];
  expect(told(outlineOf([...all, document('loose', null), document('cut', 'not shown')]))).toBe(
    'policy(guideline(a b)) loose cut',
  );
  expect(told(outlineOf([document('one', 'other'), document('other', 'one')]))).toBe('one(other)');
});
