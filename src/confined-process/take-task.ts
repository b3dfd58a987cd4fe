import { flushCompileCache } from 'node:module';
import { isHeavier } from './weight.ts';

/** Characters, about: more than any report, list or paper comes to, and no more than whoever asked for it can hold. */
const mostSent = 50_000_000;

/**
 * The inner side of run-process.ts: does the one task that the process was started for. `send` speaks to whoever
 * started it; what `work` returns is sent last. A rejection ends the process, which is told there as a fault of ours;
 * a message that is too heavy for whoever would receive it ends it as want of memory does.
 */
export function takeTask<Task, Message>(
  work: (task: Task, send: (message: Message) => void) => Promise<Message>,
): void {
  const send = (message: Message) => {
    if (isHeavier(message, mostSent)) process.kill(process.pid, 'SIGKILL');
    process.send?.(message);
  };
  // Nobody waits any more: the process goes with the whole group that it leads.
  process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
  process.once('message', (task: Task) => {
    // Work that has come to nothing ends the process; only listening must not keep it.
    process.channel?.unref();
    void work(task, send).then((last) => {
      // Now, since whoever waits for the last message ends the process with it.
      flushCompileCache();
      send(last);
    });
  });
}
