import { expect, test } from 'vitest';
import { aDocument, aReading } from '../../test/builders/reading.ts';
import { orderDocuments } from './document-order.view.ts';

const titles = (documents: { document: { title: string | null } }[]) =>
  documents.map(({ document }) => document.title);

test('in a packet the report goes first, and what is only a title comes last', () => {
  const packet = aReading([
    aDocument({ kind: 'other', title: 'Kallelse', audits: [] }),
    aDocument({ kind: 'transmittal', title: 'Skrivelse', audits: [] }),
    aDocument({ title: 'Uppföljning' }),
    aDocument({
      kind: 'other',
      title: 'Beslut',
      audits: [],
      deadlines: [{ kind: 'other', date: '2027-01-31', whom: [], place: null }],
    }),
  ]);
  const { main, shown, others } = orderDocuments(packet);
  expect(main?.title).toBe('Uppföljning');
  expect(titles(shown)).toEqual(['Uppföljning', 'Skrivelse', 'Beslut']);
  expect(titles(others)).toEqual(['Kallelse']);
  expect(shown.map(({ index }) => index)).toEqual([2, 1, 3]);
});

test('a file with nothing in it has no main document', () => {
  expect(orderDocuments(aReading([])).main).toBeNull();
});
