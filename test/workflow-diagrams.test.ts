import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workflowPage } from '../scripts/workflow-diagrams.ts';

test('docs/workflows.md shows the workflows as the code has them', () => {
  const published = readFileSync(new URL('../docs/workflows.md', import.meta.url), 'utf8');
  expect(published).toBe(workflowPage());
  expect(published).toContain('  reportedDone --> confirmed: confirm');
});
