import { describe, expect, it } from 'vitest';
import { litLamps } from '../../colour/lit-lamps.ts';
import { joinLamps } from './lamps.ts';
import type { RawMark } from './raw-mark.model.ts';

const ball = (y: number, lit: string | null): RawMark => ({
  x0: 0,
  x1: 10,
  y0: y,
  y1: y + 10,
  form: 'vector',
  colours: lit ? [lit] : [],
  lamps: null,
  text: null,
  tag: null,
  lit,
});

describe('three balls close above each other', () => {
  it('are lamps where at least one is out', () => {
    const [lamps, ...others] = joinLamps([ball(0, null), ball(12, '#ffcc00'), ball(24, null)]);
    expect(lamps).toMatchObject({ lamps: [null, '#ffcc00', null], colours: ['#ffcc00'] });
    expect(others).toEqual([]);
  });

  it('are three statuses where all are lit', () => {
    const statuses = [ball(0, '#e30613'), ball(12, '#ffcc00'), ball(24, '#3aaa35')];
    expect(joinLamps(statuses)).toEqual(statuses);
  });
});

it.each([
  [
    ['#5a1010', '#5a5010', '#00c040'],
    [null, null, '#00c040'],
  ],
  [
    ['#e30613', '#5a5010', '#104010'],
    ['#e30613', null, null],
  ],
  [
    ['#e0e0e0', '#ffcc00', '#e0f0e0'],
    [null, '#ffcc00', null],
  ],
])('of lamps in dim colours the strong one is lit: %j', (colours, lit) => {
  expect(litLamps(colours.map((colour) => (colour === '#e0e0e0' ? null : colour)))).toEqual(lit);
});
