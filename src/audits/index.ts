export { leastDone } from './assessed.rules.ts';
export type { RegisterEntry } from './entry.model.ts';
export { insertEntry, moveToMatter, refreshAssessed } from './entry.store.ts';
export {
  mayAssess,
  mayInterpret,
  mayKeepMatter,
  mayKeepRegister,
  mayReviewReports,
  mayVerify,
  mayWriteForBody,
  type RegisterScope,
  registerScope,
} from './register.policy.ts';
