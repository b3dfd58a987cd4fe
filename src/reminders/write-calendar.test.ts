import ICAL from 'ical.js';
import { afterEach, expect, test } from 'vitest';
import { texts } from '../texts/index.ts';
import type { Dated } from '../to-do/year.model.ts';
import { writeCalendar } from './write-calendar.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const date: Dated = {
  kind: 'answerDue',
  id: '4b0a',
  what: 'Granskning av avtal',
  whose: 'Socialnämnden',
  bodyId: '77',
  day: '2026-03-29',
  isDone: false,
  isSecret: false,
  changedAt: '2026-01-02T03:04:05Z',
  to: '/matters/4b0a',
};
const written = (more: Partial<Dated> = {}) =>
  writeCalendar(
    { organisationName: 'Lindvikens kommun', dates: [{ ...date, ...more }] },
    { texts: texts.sv, origin: 'https://stadga.example', today: '2026-03-01' },
  );

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Stockholm'])(
  'a day is the same day wherever the server stands (%s), also when the clocks change',
  (where) => {
    process.env['TZ'] = where;
    const text = written();
    expect(text).toContain('DTSTART;VALUE=DATE:20260329');
    expect(text).toContain('DTEND;VALUE=DATE:20260330');
    expect(text).toContain('DTSTAMP:20260301T000000Z');
    expect(text).toContain('LAST-MODIFIED:20260102T030405Z');
    expect(text).not.toContain('VTIMEZONE');
  },
);

test('a day on the way to an answer says whose answer it is, and an action only what it is', () => {
  const summaryOf = (text: string) => /^SUMMARY:(.*)\r$/m.exec(text.replaceAll('\r\n ', ''))?.[1];
  expect(summaryOf(written({ kind: 'stepDispatched' }))).toBe(
    'Svar expedieras: Granskning av avtal (Socialnämnden)',
  );
  expect(summaryOf(written({ kind: 'actionDue', what: 'Ta fram en rutin' }))).toBe(
    'Åtgärd klar: Ta fram en rutin',
  );
});

test('the same dates give the same bytes', () => {
  expect(written()).toBe(written());
});

test('hostile words end in the summary, and make no event or line of their own', () => {
  const what = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nURL:https://elak.example\r\n\u202Ey';
  const calendar = new ICAL.Component(ICAL.parse(written({ what })));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  expect(events[0]?.getFirstPropertyValue('url')).toBe('https://stadga.example/matters/4b0a');
});
