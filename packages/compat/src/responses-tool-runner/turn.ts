import type { Response, ResponseInputItem } from '@oxide/responses';
import { isText } from '../runner/item-checks.ts';
import { isFilledText } from './checks.ts';
import { readFunctionOutput } from './function-output.ts';
import { ownEntries, ownMembers } from './own-data.ts';

/** A reply of the model. Unless `eager` has run them, its tools run when the iteration goes on. */
export interface ResponsesRunnerTurn {
  /** As the API gave it. Changing it changes nothing of the run. */
  readonly response: Response;
  /** Counted from 1. */
  readonly step: number;
  readonly final: boolean;
  /** Whether tools have run before the turn was given. */
  readonly toolsExecuted: boolean;
  /** All calls of the run that were begun. */
  readonly attemptedCallIds: readonly string[];
  /** All calls of the run that gave an output. That says nothing of what they did outside. */
  readonly completedCallIds: readonly string[];
  /**
   * Gives outputs of functions with `allowOutputOverride` that have not run, in place of those given before.
   *
   * @throws TypeError for other calls, and once the iteration has gone on
   */
  supplyOutputs: (outputs: ResponseInputItem.FunctionCallOutput[]) => void;
  /**
   * Adds what a person says, after the outputs of this turn.
   *
   * @throws TypeError for an empty text, in the final turn, and once the iteration has gone on
   */
  appendUserText: (text: string) => void;
}

export type SuppliedOutputs = Map<string, ResponseInputItem.FunctionCallOutput>;

/** What a caller may do with a turn, until the iteration goes on. */
export class TurnControls {
  readonly supplied: SuppliedOutputs;
  readonly userText: ResponseInputItem[] = [];
  readonly #replaceable: ReadonlySet<string>;
  readonly #takesOutputs: boolean;
  readonly #isFinal: boolean;
  #isActive = true;

  /** @param replaceable ids of the calls whose outputs may be given */
  constructor(
    supplied: SuppliedOutputs,
    replaceable: ReadonlySet<string>,
    { takesOutputs, isFinal }: { takesOutputs: boolean; isFinal: boolean },
  ) {
    this.supplied = supplied;
    this.#replaceable = replaceable;
    this.#takesOutputs = takesOutputs;
    this.#isFinal = isFinal;
  }

  supplyOutputs(outputs: readonly unknown[]): void {
    if (!this.#isActive || !this.#takesOutputs)
      throw new TypeError(
        'Outputs can be given in a turn whose functions have not run, before the next one.',
      );
    const next: SuppliedOutputs = new Map();
    for (const value of ownEntries(outputs)) {
      const { type, call_id: id, output } = ownMembers(value, ['type', 'call_id', 'output']);
      if (type !== 'function_call_output' || !isText(id) || !this.#replaceable.has(id) || next.has(id))
        throw new TypeError('An output is for a call of this turn whose function allows it, once for each.');
      next.set(id, { type, call_id: id, output: readFunctionOutput(output) });
    }
    this.supplied.clear();
    for (const [id, output] of next) this.supplied.set(id, output);
  }

  appendUserText(text: unknown): void {
    if (!this.#isActive || this.#isFinal || !isFilledText(text))
      throw new TypeError(
        'A text that is not empty can be added to a turn that is not final, before the next one.',
      );
    this.userText.push({ role: 'user', content: text });
  }

  /** The iteration goes on: nothing can be added any more. */
  end(): void {
    this.#isActive = false;
  }
}
