import { type AutoParseableResponseTool, isAutoParsableTool } from '@oxide/core/internal';
import type { FunctionTool, ResponseInputItem } from '@oxide/responses';
import { readFunctionOutput } from './function-output.ts';

type Output = ResponseInputItem.FunctionCallOutput['output'];

/** A function that a run may call, as the model is told of it. */
export interface RunnerFunction {
  /** No two tools of a runner may have the same name. */
  tool: FunctionTool;
  /** Lets `turn.supplyOutputs` give its output in place of running it. */
  allowOutputOverride?: boolean;
  /** With `eager`, it may run beside others while the stream goes on. For functions that don't depend on each other. */
  independent?: boolean;
  /** Gives a text, or blocks of text, images and files. What it throws ends the run. */
  execute: (
    args: Record<string, unknown>,
    options?: { signal: AbortSignal | undefined },
  ) => Output | Promise<Output>;
}

/** Parses the arguments at once, and gives what runs with them. */
export type FunctionPreparation = (args: Record<string, unknown>) => () => unknown;

/** Where a function keeps its preparation: also another copy of this package finds it there. */
const preparationKey: unique symbol = Symbol.for('@oxide/compat/function-preparation') as never;

/**
 * Has a runner call what `zodResponsesFunction` or `standardResponsesFunction` made: arguments are parsed before
 * the turn is given, so that those that don't fit end the run before anything has happened.
 *
 * @throws TypeError for a tool without a parser or a callback
 */
export function runnerFunction<Arguments>(
  tool: AutoParseableResponseTool<{ name: string; arguments: Arguments }, boolean>,
): RunnerFunction {
  const { $parseRaw, $callback } = isAutoParsableTool(tool) ? tool : {};
  if (typeof $parseRaw !== 'function' || typeof $callback !== 'function')
    throw new TypeError(
      '`runnerFunction` takes a tool with a parser and a callback, as `zodResponsesFunction` makes.',
    );
  const prepare: FunctionPreparation = (args) => {
    const parsed = $parseRaw.call(tool, JSON.stringify(args));
    return () => $callback.call(tool, parsed);
  };
  const execute = async (args: Record<string, unknown>): Promise<Output> =>
    readFunctionOutput(await prepare(args)());
  Object.defineProperty(execute, preparationKey, { value: prepare });
  // A copy of the enumerable members: the parser stays here, and is neither sent nor kept.
  return { tool: { ...tool }, execute };
}

/** What parses the arguments of a function that `runnerFunction` made. */
export function preparationOf(execute: RunnerFunction['execute']): FunctionPreparation | undefined {
  return (execute as { [preparationKey]?: FunctionPreparation })[preparationKey];
}
