import { expect, test } from 'vitest';
import { emptyForm, entryOf, fieldId, sentForm } from './set-up-form.view.ts';

/** What a browser sends of the form: ticked boxes and written fields. */
function asSent(form: ReturnType<typeof emptyForm>, ...without: string[]): URLSearchParams {
  const fields = new URLSearchParams({ name: form.name, organisationNumber: form.organisationNumber });
  for (const [index, { board, administration, use }] of form.rows.entries()) {
    if (use) fields.set(`use-${index}`, 'on');
    fields.set(`board-${index}`, board);
    fields.set(`administration-${index}`, administration);
  }
  fields.set('personName', form.personName);
  fields.set('email', form.email);
  if (form.coordinates) fields.set('coordinates', 'on');
  for (const name of without) fields.delete(name);
  return fields;
}

test('the form comes back as it was sent', () => {
  expect(sentForm(asSent(emptyForm()))).toEqual(emptyForm());
});

test('a row that is not ticked says nothing, keeps its place and what is written in it', () => {
  const form = sentForm(asSent(emptyForm(), 'use-1', 'coordinates'));
  expect(form.rows[1]).toMatchObject({ use: false, board: 'Barn- och utbildningsnämnden' });
  expect(entryOf(form).bodies[1]).toEqual({ board: '', administration: '' });
  expect(entryOf(form).bodies[2]).toMatchObject({ board: 'Socialnämnden' });
  expect(entryOf(form).coordinates).toBe(false);
});

test('the empty rows at the end take boards of their own, without a box', () => {
  const fields = asSent(emptyForm());
  fields.set('board-12', 'Jävsnämnden');
  expect(entryOf(sentForm(fields)).bodies[12]).toEqual({ board: 'Jävsnämnden', administration: '' });
});

test('nothing but what the page has is taken from what was sent', () => {
  const fields = new URLSearchParams({ 'board-4000': 'x', 'use-4000': 'on' });
  expect(sentForm(fields).rows).toHaveLength(13);
  expect(entryOf(sentForm(new URLSearchParams())).bodies.every(({ board }) => board === '')).toBe(true);
});

test.each([
  ['name', 'name'],
  ['bodies', 'board-0'],
  ['bodies.3.board', 'board-3'],
  ['bodies.12.administration', 'administration-12'],
])('a fault in %s leads to the field %s', (field, id) => {
  expect(fieldId(field)).toBe(id);
});
