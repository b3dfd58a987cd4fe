import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { whereFormStands } from './where-form-stands.ts';

const web = new Hono();
web.use(async (_, next) => next());
web.get('/', (c) => c.text('start'));
web.get('/matters/:id', (c) => c.text('matter'));
web.post('/matters/:id/steps', (c) => c.text('noted'));
web.post('/handovers/requests/:id/answer/file', (c) => c.text('kept'));
web.get('/handovers', (c) => c.text('handovers'));
web.post('/sign-out', (c) => c.text('out'));

test.each([
  ['/matters/7/steps', '/matters/7'],
  ['/handovers/requests/7/answer/file', '/handovers'],
  ['/sign-out', '/'],
  ['/matters/7/nothing', undefined],
  ['/nothing', undefined],
])('what is sent to %s has its form at %s', (path, form) => {
  expect(whereFormStands(web, path)).toBe(form);
});
