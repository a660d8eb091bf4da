import type { ResponseUsage } from '@oxide/responses';

/** What a helper did at one point of a run. `call_id` comes from the API and may tell of the program's data. */
export interface RunnerDiagnostic {
  api: 'responses' | 'decisions' | 'browser' | 'computer';
  stage: 'run' | 'request' | 'arguments' | 'approval' | 'action' | 'output' | 'selection' | 'verification';
  reason:
    | 'started'
    | 'completed'
    | 'refused'
    | 'cancelled'
    | 'invalid_input'
    | 'invalid_output'
    | 'api_failed'
    | 'driver_failed'
    | 'policy_failed'
    | 'step_limit'
    | 'busy'
    | 'closed';
  call_id: string | null;
  /** The function or action. */
  member: string | null;
  /** Milliseconds since the stage began. */
  duration_ms: number;
  usage: { input_tokens: number; output_tokens: number; total_tokens: number } | null;
}

/** Is told what happens, and changes nothing: it is not waited for, and what it throws is dropped. */
export type RunnerDiagnosticObserver = (event: Readonly<RunnerDiagnostic>) => void;

type Stage = RunnerDiagnostic['stage'];
type Reason = RunnerDiagnostic['reason'];

const FAILURES: Readonly<Record<Stage, Reason>> = {
  run: 'invalid_output',
  request: 'api_failed',
  arguments: 'invalid_input',
  approval: 'policy_failed',
  action: 'driver_failed',
  output: 'invalid_output',
  selection: 'invalid_output',
  verification: 'invalid_output',
};

/** Why a stage has failed, as it is told. */
export function failureOf(stage: Stage, signal: AbortSignal | undefined): Reason {
  return signal?.aborted ? 'cancelled' : FAILURES[stage];
}

/**
 * Tells the observer, if there is one.
 *
 * @param startedAt when the stage began, by `performance.now()`
 * @param usage of the response that the event is about
 */
export function tell(
  observer: RunnerDiagnosticObserver | undefined,
  event: Pick<RunnerDiagnostic, 'api' | 'stage' | 'reason'> &
    Partial<Pick<RunnerDiagnostic, 'call_id' | 'member'>>,
  startedAt: number,
  usage?: ResponseUsage | null,
): void {
  if (!observer) return;
  try {
    const { call_id = null, member = null, ...rest } = event;
    const duration_ms = Math.max(0, performance.now() - startedAt);
    const told: unknown = observer({ ...rest, call_id, member, duration_ms, usage: countsOf(usage) });
    // An observer may be an async function: its failure is nobody's.
    Promise.resolve(told).catch(() => {});
  } catch {
    // Whoever watches can't break what is watched.
  }
}

function countsOf(usage: ResponseUsage | null | undefined): RunnerDiagnostic['usage'] {
  if (!usage) return null;
  const { input_tokens, output_tokens, total_tokens } = usage;
  const isWhole = [input_tokens, output_tokens, total_tokens].every(
    (count) => Number.isSafeInteger(count) && count >= 0,
  );
  return isWhole ? { input_tokens, output_tokens, total_tokens } : null;
}
