export { type Jobs, openJobs, prepareQueues } from './queue.ts';
