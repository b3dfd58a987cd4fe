export { askException, renewException } from './ask-exception.ts';
export { becomeRisk } from './become-risk.ts';
export { changeException } from './change-exception.ts';
export { approveException, declineException, endException, takeBackException } from './decide-exception.ts';
export { type ExceptionFile, findException } from './find-exception.ts';
export { type ExceptionForm, findExceptionForm } from './find-exception-form.ts';
export { listExceptionBodies, listExceptions } from './list-exceptions.ts';
