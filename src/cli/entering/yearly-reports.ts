import { z } from 'zod';
import {
  decisionInput,
  newReportInput,
  reportInput,
  withdrawal,
} from '../../yearly-reports/yearly-report-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { ownVersion } from './versions.ts';

const { advice, remark, bodyId } = reportInput.shape.bodies.element.shape;
/** The report with what it says of one body as options; of several, from a file. */
const schema = reportInput
  .partial()
  .extend({ bodyId: bodyId.optional(), advice: advice.optional(), remark: remark.optional() });

const report = z.object({
  version: z.int(),
  dated: z.string().nullable(),
  registryNumber: z.string().nullable(),
  statement: z.string().nullable(),
  bodies: z.array(
    z.object({ bodyId: z.string(), advice: z.string().nullable(), remark: z.string().nullable() }),
  ),
});

/** The report as it stands, with what is sent in its place. Bodies that are not sent stay as they are. */
async function inReport(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get(path, report);
  const { bodies: saved, ...facts } = value;
  const { bodyId: of, advice: toAdvise, remark: toRemark, bodies, ...given } = sent;
  const was = saved.find((each) => each.bodyId === of) ?? { advice: null, remark: null };
  const one = {
    bodyId: of,
    advice: toAdvise === undefined ? was.advice : toAdvise,
    remark: toRemark === undefined ? was.remark : toRemark,
  };
  const several = Array.isArray(bodies) ? bodies : [];
  return { ...facts, ...given, bodies: of === undefined ? several : [...several, one] };
}

export const yearlyReportsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/yearly-reports', schema: newReportInput },
  { name: 'change', method: 'PUT', path: '/yearly-reports/{id}', schema, complete: inReport },
  {
    name: 'withdraw',
    method: 'POST',
    path: '/yearly-reports/{id}/withdraw',
    schema: withdrawal,
    complete: ownVersion,
  },
  {
    name: 'note-decision',
    method: 'POST',
    path: '/yearly-reports/{id}/decision',
    schema: decisionInput,
    complete: ownVersion,
  },
];
