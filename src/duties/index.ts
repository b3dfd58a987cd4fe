export { addDuty } from './add-duty.ts';
export { changeDuty } from './change-duty.ts';
export { completeDuty, skipDuty } from './end-time.ts';
export { listDuties, listDutyChoices, listOverdueDuties } from './list-duties.ts';
export { bringBackDuty, withdrawDuty } from './withdraw-duty.ts';
