import type { ChildProcess } from 'node:child_process';

/** The first message of a child. Rejects when it ends before. */
export function firstMessage<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`${name} ended before it answered (${signal ?? `code ${code}`}).`)),
    );
  });
}
