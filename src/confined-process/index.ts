export { runProcess } from './run-process.ts';
export { takeTask } from './take-task.ts';
export { Turns } from './turns.ts';
