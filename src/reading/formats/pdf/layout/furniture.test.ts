import { expect, it } from 'vitest';
import type { PageContent } from '../page/page-content.model.ts';
import { edgeLines, furnitureOf } from './furniture.ts';

const font = { name: 'Serif', bold: false, italic: false, symbolic: false };

function page(number: number, lines: [y: number, text: string, bold?: boolean][]): PageContent {
  const chunks = lines.map(([y, text, bold = false]) => ({
    text,
    x0: 50,
    x1: 50 + 5 * text.length,
    y,
    size: 10,
    font: { ...font, bold },
    colour: '#000000',
    tag: null,
    artifact: false,
  }));
  return { number, width: 600, height: 800, chunks, rules: [], fills: [], shapes: [], pictures: [] };
}

function left(own: PageContent, ...neighbours: PageContent[]): string[] {
  const furniture = furnitureOf(edgeLines(own), neighbours.map(edgeLines), () => false);
  return own.chunks.filter((chunk) => !furniture.has(chunk)).map((chunk) => chunk.text);
}

it('takes away what the next page repeats in the same place, whatever its numbers', () => {
  const first = page(1, [
    [40, 'Lindvikens kommun'],
    [400, 'Text'],
    [770, 'Dnr 12, blad 1'],
  ]);
  const second = page(2, [
    [40, 'Lindvikens kommun'],
    [400, 'Annat'],
    [770, 'Dnr 12, blad 2'],
  ]);
  expect(left(first, second)).toEqual(['Text']);
});

it('takes away page numbers of a single page', () => {
  expect(
    left(
      page(1, [
        [400, 'Text'],
        [780, 'Sida 1 av 1'],
      ]),
    ),
  ).toEqual(['Text']);
  expect(
    left(
      page(1, [
        [30, '1 (1)'],
        [400, 'Text'],
      ]),
    ),
  ).toEqual(['Text']);
});

it('keeps a heading that happens to begin two of several pages', () => {
  const header: [number, string] = [30, 'Lindvikens kommun'];
  const heading: [number, string, boolean] = [60, 'Nämndens svar', true];
  const pages = [page(1, [header]), page(2, [header, heading]), page(3, [header, heading])] as const;
  expect(left(pages[1], pages[0], pages[2])).toEqual(['Nämndens svar']);
});

it('keeps text in the middle of the page however often it is repeated', () => {
  expect(left(page(1, [[400, 'Bedömning']]), page(2, [[400, 'Bedömning']]))).toEqual(['Bedömning']);
});

it('keeps what would be all that the pages say', () => {
  const items = [1, 2, 3].map((number) => page(number, [[40, `Ärende ${number}`]]));
  const [first, second, third] = items as [PageContent, PageContent, PageContent];
  expect(left(second, first, third)).toEqual(['Ärende 2']);
  expect(left(page(1, [[40, 'Bilaga']]), page(2, [[40, 'Bilaga']]))).toEqual(['Bilaga']);
});

it('leaves nothing of a page that holds only what a page of text has as its header, and its number', () => {
  const header: [number, string] = [40, 'Lindvikens kommun'];
  const written = page(2, [header, [400, 'Text'], [780, 'Sida 2 av 2']]);
  expect(left(page(1, [header, [780, 'Sida 1 av 2']]), written)).toEqual([]);
});

it('keeps the only line of a page whose number tells it from the first line of the next', () => {
  const next = page(2, [
    [40, 'Ärende 2'],
    [400, 'Text'],
  ]);
  expect(left(page(1, [[40, 'Ärende 1']]), next)).toEqual(['Ärende 1']);
});

it('keeps headings in bold that count from page to page, as on slides', () => {
  const slides = [1, 2, 3].map((number) =>
    page(number, [
      [40, `Fråga ${number}`, true],
      [400, 'Text'],
    ]),
  );
  const [first, second, third] = slides as [PageContent, PageContent, PageContent];
  expect(left(second, first, third)).toEqual(['Fråga 2', 'Text']);
});
