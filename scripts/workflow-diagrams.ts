// Draws docs/workflows.md from the workflows' own tables. Run it after a change of one: `node scripts/workflow-diagrams.ts`
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { workflow } from '../src/audits/body-work/state.rules.ts';
import { draftWorkflow } from '../src/documents/document-workflow.rules.ts';
import { draftTransitions } from '../src/readings/reading-draft.rules.ts';
import { referralWorkflow } from '../src/responses/referral.rules.ts';
import { responseWorkflow } from '../src/responses/response.rules.ts';

/** A step as the tables write it: where it leads, or that with who may take it and what it demands. */
type Step =
  | string
  | { readonly to: string; readonly by?: string | readonly string[]; readonly demands?: readonly string[] };

interface Workflow {
  readonly title: string;
  readonly source: string;
  readonly first: string;
  readonly table: Readonly<Record<string, Readonly<Partial<Record<string, Step>>>>>;
}

const workflows: readonly Workflow[] = [
  {
    title: 'A body’s work with a recommendation, and its internal verification',
    source: 'src/audits/body-work/state.rules.ts',
    first: 'received',
    table: workflow,
  },
  {
    title: 'A response to the auditors',
    source: 'src/responses/response.rules.ts',
    first: 'draft',
    table: responseWorkflow,
  },
  {
    title: 'A referral to another body',
    source: 'src/responses/referral.rules.ts',
    first: 'proposed',
    table: referralWorkflow,
  },
  {
    title: 'The next version of a governing document',
    source: 'src/documents/document-workflow.rules.ts',
    first: 'none',
    table: draftWorkflow,
  },
  {
    title: 'A report that is read',
    source: 'src/readings/reading-draft.rules.ts',
    first: 'waiting',
    table: draftTransitions,
  },
];

/** The page: of each workflow a drawing and a table. */
export function workflowPage(): string {
  const head = [
    '# Workflows',
    '',
    'Drawn from the tables in the code by `node scripts/workflow-diagrams.ts`; a test fails when the page is older than they are.',
    'What is not drawn is refused. Who is who stands in the policy of each slice.',
  ];
  return `${[...head, ...workflows.flatMap(drawn)].join('\n')}\n`;
}

function drawn({ title, source, first, table }: Workflow): string[] {
  const steps = Object.entries(table).flatMap(([from, commands]) =>
    Object.entries(commands).flatMap(([command, step]) => (step ? [{ from, command, ...plain(step) }] : [])),
  );
  return [
    '',
    `## ${title}`,
    '',
    `\`${source}\``,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${first}`,
    ...steps.map(({ from, command, to }) => `  ${from} --> ${to}: ${command}`),
    '```',
    '',
    '| from | command | to | by | demands |',
    '| --- | --- | --- | --- | --- |',
    ...steps.map(
      ({ from, command, to, by, demands }) =>
        `| ${from} | ${command} | ${to} | ${by.join(', ')} | ${demands.join(', ')} |`,
    ),
  ];
}

function plain(step: Step) {
  if (typeof step === 'string') return { to: step, by: ['the system'], demands: [] };
  const { to, by = [], demands = [] } = step;
  return { to, by: typeof by === 'string' ? [by] : by, demands };
}

if (import.meta.main) {
  writeFileSync(fileURLToPath(new URL('../docs/workflows.md', import.meta.url)), workflowPage());
}
