import { failureOf, type RunnerDiagnostic, type RunnerDiagnosticObserver, tell } from './diagnostics.ts';

/** Tells an observer how one call goes, stage by stage. */
export class CallProgress {
  readonly #observer: RunnerDiagnosticObserver | undefined;
  readonly #about: Pick<RunnerDiagnostic, 'api' | 'call_id' | 'member'>;
  readonly #signal: AbortSignal | undefined;
  #stage: RunnerDiagnostic['stage'] = 'arguments';
  #startedAt: number = performance.now();

  constructor(
    observer: RunnerDiagnosticObserver | undefined,
    about: Pick<RunnerDiagnostic, 'api' | 'call_id' | 'member'>,
    signal: AbortSignal | undefined,
  ) {
    this.#observer = observer;
    this.#about = about;
    this.#signal = signal;
  }

  enter(stage: RunnerDiagnostic['stage']): void {
    this.#stage = stage;
    this.#startedAt = performance.now();
  }

  completed(): void {
    this.#tell('completed');
  }

  failed(): void {
    this.#tell(failureOf(this.#stage, this.#signal));
  }

  #tell(reason: RunnerDiagnostic['reason']): void {
    tell(this.#observer, { ...this.#about, stage: this.#stage, reason }, this.#startedAt);
  }
}
