// The status paper of the register, in a process of its own as the product writes it, against the same in this one.
import {
  type RegisterForPaper,
  writeRegisterPaper,
  writeRegisterPaperApart,
} from '../src/reporting/index.ts';
import { auditOf, bodyOf, entered, register } from '../src/reporting/register-paper.fixture.ts';
import { measure, report } from './measure.ts';

const perAudit = 20;
const statuses = ['green', 'yellow', 'red', 'unknown', 'notAssessed'] as const;
const text =
  'att nämnden fastställer en rutin för behörigheter och konton senast år 2024 och följer upp den varje år.';

function registerOf(count: number): RegisterForPaper {
  const recommendation = (nth: number) => {
    const body = `Nämnd ${nth % 10}`;
    const status = statuses[nth % statuses.length] ?? 'unknown';
    const done = 'En rutin är beslutad och känd på förvaltningen.';
    const answer = { text: 'Nämnden delar bedömningen.', wholeAudit: false, body, paraphrased: true };
    return entered({
      number: String(nth + 1),
      text,
      bodies: [bodyOf({ body, status, dated: '2025-04-28', done, remaining: text })],
      responses: [answer],
    });
  };
  return register({
    audits: Array.from({ length: Math.ceil(count / perAudit) }, (_, audit) => ({
      ...auditOf(...Array.from({ length: Math.min(perAudit, count) }, (__, nth) => recommendation(nth))),
      title: `Granskning ${audit + 1}`,
    })),
  });
}

for (const count of [60, 1_000]) {
  const taken = registerOf(count);
  const reference = 'PDF/UA-1 in this process';
  const measured = await measure(
    [
      {
        name: 'PDF/UA-1 in a process of its own',
        run: () => writeRegisterPaperApart(taken, { format: 'pdf', language: 'sv' }),
      },
      {
        name: 'DOCX in a process of its own',
        run: () => writeRegisterPaperApart(taken, { format: 'docx', language: 'sv' }),
      },
      { name: reference, run: () => writeRegisterPaper(taken, { format: 'pdf', language: 'sv' }) },
    ],
    5,
  );
  report(`Status paper of the register, ${count} recommendations`, measured, reference);
}
