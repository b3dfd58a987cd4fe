import { expect, test } from 'vitest';
import { cannotWithdraw, hinderOf } from './withdraw.rules.ts';

const entered = { isWithdrawn: false, isAssessedByAuditors: false, isAnswered: false };

test.each([
  ['leaves the register', 'audit', entered, null],
  ['leaves the register', 'recommendation', entered, null],
  ['is not withdrawn twice', 'audit', { ...entered, isWithdrawn: true }, 'withdrawn'],
  ['is not withdrawn twice', 'recommendation', { ...entered, isWithdrawn: true }, 'withdrawn'],
  [
    'stays where the auditors have written of it here',
    'audit',
    { ...entered, isAssessedByAuditors: true },
    'auditAssessedByAuditors',
  ],
  [
    'stays where the auditors have written of it here',
    'recommendation',
    { ...entered, isAssessedByAuditors: true },
    'assessedByAuditors',
  ],
  [
    'stays where an answer has been sent to the auditors',
    'audit',
    { ...entered, isAnswered: true },
    'auditAnswered',
  ],
  [
    'stays where an answer has been sent to the auditors',
    'recommendation',
    { ...entered, isAnswered: true },
    'answered',
  ],
  [
    'is told to be withdrawn before anything else',
    'audit',
    { isWithdrawn: true, isAssessedByAuditors: true, isAnswered: true },
    'withdrawn',
  ],
] as const)('what was entered by mistake %s: %s', (_what, kind, standing, fault) => {
  expect(cannotWithdraw(kind, standing)).toBe(fault);
});

const standing = { ...entered, isAuditWithdrawn: false, leftWithReport: false };
test.each([
  ['can be withdrawn', standing, null],
  ['can be put back', { ...standing, isWithdrawn: true }, null],
  ['comes back with its audit', { ...standing, isWithdrawn: true, isAuditWithdrawn: true }, 'withdrawn'],
  [
    'comes back with its report',
    { ...standing, isWithdrawn: true, leftWithReport: true },
    'withdrawnWithReport',
  ],
  ['is held by the auditors', { ...standing, isAssessedByAuditors: true }, 'assessedByAuditors'],
] as const)('the form tells beforehand that it %s', (_what, given, hinder) => {
  expect(hinderOf('recommendation', given)).toBe(hinder);
});
