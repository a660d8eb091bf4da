import type { RequestOptions } from '@oxide/core';
import { rowsOf } from '../client/nullable-headers.ts';
import type { ComputerExecutionOptions } from '../helpers/computer.ts';
import { readCallback, readOption } from '../runner/read-option.ts';
import type { ResponsesRunnerLedger } from './checkpoint.ts';
import { isName } from './checks.ts';
import type { ResponsesRunnerOptions } from './runner-options.ts';

const DEFAULT_STEPS = 20;
const DEFAULT_CONCURRENCY = 2;
const KEPT_REQUEST_OPTIONS: readonly string[] = ['headers', 'timeout', 'signal', 'maxRetries'];

/** The options of a run, as they were when it began. */
export interface RunSettings
  extends Pick<
    ResponsesRunnerOptions,
    'onEvent' | 'approveMcp' | 'onDiagnostic' | 'beforeEarlyCall' | 'ledger' | 'contextBudget'
  > {
  readonly maxSteps: number;
  readonly streams: boolean;
  readonly isEager: boolean;
  readonly maxConcurrentCalls: number;
  readonly signal: AbortSignal | undefined;
  readonly requestOptions: RequestOptions | undefined;
  readonly computerOptions: ComputerExecutionOptions;
}

/** @throws TypeError for options that are none, or don't fit each other */
export function readRunSettings(options: ResponsesRunnerOptions): RunSettings {
  const ledger = readLedger(readOption(options, 'ledger'));
  const maxSteps = orDefault(readOption(options, 'maxSteps'), ledger?.resumeFrom?.max_steps ?? DEFAULT_STEPS);
  const maxConcurrentCalls = orDefault(readOption(options, 'maxConcurrentCalls'), DEFAULT_CONCURRENCY);
  assertPositive('maxSteps', maxSteps);
  assertPositive('maxConcurrentCalls', maxConcurrentCalls);
  const stream = readOption(options, 'stream');
  const eager = readOption(options, 'eager');
  if (eager && !stream)
    throw new TypeError('`eager` runs tools while a response is streamed: set `stream` too.');
  const requestOptions = readOption(options, 'requestOptions');
  const policy = readOption(options, 'computerOptions');
  const signal =
    readOption(options, 'signal') ??
    (requestOptions && readOption(requestOptions, 'signal')) ??
    (policy && readOption(policy, 'signal')) ??
    undefined;
  const onDiagnostic = readCallback(options, 'onDiagnostic');
  return {
    maxSteps,
    maxConcurrentCalls,
    streams: stream === true,
    isEager: eager === true,
    signal,
    requestOptions: ledger ? keptRequestOptions(requestOptions) : requestOptions,
    onDiagnostic,
    onEvent: readCallback(options, 'onEvent'),
    approveMcp: readCallback(options, 'approveMcp'),
    beforeEarlyCall: readCallback(options, 'beforeEarlyCall'),
    computerOptions: { ...readComputerPolicy(policy, onDiagnostic), signal },
    contextBudget: readOption(options, 'contextBudget'),
    ledger,
  };
}

/** Null is no number, and refused later. */
function orDefault(given: number | undefined, otherwise: number): number {
  return given === undefined ? otherwise : given;
}

function assertPositive(name: string, value: unknown): void {
  if (!Number.isSafeInteger(value) || (value as number) < 1)
    throw new TypeError(`\`${name}\` is a whole number above zero.`);
}

function readLedger(given: ResponsesRunnerLedger | undefined): ResponsesRunnerLedger | undefined {
  if (!given) return undefined;
  const runId = readOption(given, 'runId');
  const save = readOption(given, 'save');
  if (!isName(runId) || typeof save !== 'function')
    throw new TypeError('`ledger` has a `runId` that is not empty, and a function `save`.');
  return { runId, save: save.bind(given), resumeFrom: readOption(given, 'resumeFrom') };
}

/** @throws TypeError for options by which a request could be sent twice, or go somewhere else */
function keptRequestOptions(given: RequestOptions | undefined): RequestOptions {
  const headers = given && readOption(given, 'headers');
  const timeout = given && readOption(given, 'timeout');
  const maxRetries = (given && readOption(given, 'maxRetries')) ?? 0;
  if (!Object.keys(given ?? {}).every((name) => KEPT_REQUEST_OPTIONS.includes(name)) || maxRetries !== 0)
    throw new TypeError(
      'With `ledger`, a request takes `headers`, `timeout` and `signal`, and `maxRetries` is 0.',
    );
  const rows = rowsOf(headers);
  // Fails for what is no header, before anything is kept.
  for (const [name, value] of rows) if (typeof value === 'string') new Headers([[name, value]]);
  return { headers: [...rows] as never, maxRetries: 0, ...(timeout !== undefined && { timeout }) };
}

function readComputerPolicy(
  given: ComputerExecutionOptions | undefined,
  onDiagnostic: ResponsesRunnerOptions['onDiagnostic'],
): ComputerExecutionOptions {
  if (!given) return { onDiagnostic };
  return {
    approveSafetyChecks: readCallback(given, 'approveSafetyChecks'),
    beforeAction: readCallback(given, 'beforeAction'),
    onDiagnostic: onDiagnostic ?? readCallback(given, 'onDiagnostic'),
  };
}
