import { type ChildProcess, fork } from 'node:child_process';
import type { Observation } from '../observe/observation.ts';
import type { SubjectName } from './subjects.ts';

const MAIN = new URL('./main.ts', import.meta.url);

/** One subject in a process of its own, which runs the scenarios that it is asked for one after another. */
export class SubjectProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<string, { resolve(value: Observation): void; reject(reason: Error): void }>();

  constructor(subject: SubjectName) {
    this.#child = fork(MAIN, [subject], { execArgv: ['--conditions=@oxide/source', '--no-warnings'] });
    this.#child.on('message', (message) => {
      const { name, observation } = message as { name: string; observation: Observation };
      this.#waiting.get(name)?.resolve(observation);
      this.#waiting.delete(name);
    });
    this.#child.on('exit', (code, signal) => {
      for (const [name, { reject }] of this.#waiting) {
        reject(new Error(`${subject} ended (${code ?? signal}) before "${name}" was done`));
      }
    });
  }

  observe(name: string): Promise<Observation> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(name, { resolve, reject });
      this.#child.send(name, (error) => {
        if (error !== null) reject(error);
      });
    });
  }

  close(): void {
    if (this.#child.connected) this.#child.disconnect();
  }
}
