import { z } from 'zod';
import {
  assessmentInput,
  chapterInput,
  newSelfAssessmentInput,
  sampleInput,
  selfAssessmentVersion,
} from '../../compliance/compliance-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const answered = z.object({ history: z.array(z.object({ id: z.string() })) });
const chapter = z.object({ seen: z.string() });
const versioned = z.object({ version: z.int() });

/** The latest answer, where none is named: what is there now is what was seen. */
const seenAnswer = async (server: Server, path: string, sent: Sent): Promise<Sent> => {
  const { value } = await server.get(parentOf(path), answered);
  return { seen: value.history[0]?.id ?? null, ...sent };
};

const seenChapter = async (server: Server, path: string, sent: Sent): Promise<Sent> => {
  const { value } = await server.get(path, chapter);
  return { seen: value.seen, ...sent };
};

const ownVersion = async (server: Server, path: string, sent: Sent): Promise<Sent> => {
  const { value } = await server.get(parentOf(path), versioned);
  return { version: value.version, ...sent };
};

const ofRequirement = {
  method: 'POST',
  schema: assessmentInput.omit({ seen: true }),
  complete: seenAnswer,
  isVersioned: false,
} as const;
const sitting = '/compliance/self-assessments/{id}';
const requirement = '/compliance/units/{unit}/requirements/{requirement}';

export const complianceChanges: readonly Change[] = [
  {
    name: 'start',
    method: 'POST',
    path: '/compliance/units/{unit}/self-assessments',
    schema: newSelfAssessmentInput,
  },
  {
    name: 'save-chapter',
    method: 'PUT',
    path: `${sitting}/chapters/{chapter}`,
    schema: chapterInput.omit({ seen: true }),
    complete: seenChapter,
    isVersioned: false,
  },
  {
    name: 'finish',
    method: 'POST',
    path: `${sitting}/finish`,
    schema: selfAssessmentVersion,
    complete: ownVersion,
  },
  {
    name: 'discard',
    method: 'POST',
    path: `${sitting}/discard`,
    schema: selfAssessmentVersion,
    complete: ownVersion,
  },
  { ...ofRequirement, name: 'answer', path: `${requirement}/answers` },
  { ...ofRequirement, name: 'check', path: `${requirement}/checks` },
  { name: 'check-sample', method: 'POST', path: '/compliance/sample-checks', schema: sampleInput },
];
