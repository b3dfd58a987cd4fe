export { noteMatterStep, type StepToNote } from './note-step.ts';
