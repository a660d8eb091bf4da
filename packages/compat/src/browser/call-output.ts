import type { ResponseFunctionCallOutputItem, ResponseInputItem } from '@oxide/responses';
import { shieldJSON } from '../runner/shield-json.ts';
import type { BrowserState } from './browser-driver.ts';

/** What became of a call. */
export interface BrowserOutcome {
  readonly ok: boolean;
  readonly output: ResponseInputItem.FunctionCallOutput;
}

/** What the model is told of it. */
interface Told {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error?: string | undefined;
  readonly state?: BrowserState;
}

/** Answers a call with a JSON text, and with a picture if there is one. */
export function answerCall(
  call_id: string,
  told: Told,
  ...pictures: ResponseFunctionCallOutputItem[]
): BrowserOutcome {
  const text = JSON.stringify(shieldJSON({ ...told }));
  const output: ResponseFunctionCallOutputItem[] = [{ type: 'input_text', text }, ...pictures];
  return { ok: told.ok, output: shieldJSON({ type: 'function_call_output', call_id, output }) };
}
