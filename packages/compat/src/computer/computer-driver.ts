import type { RequestOptions } from '@oxide/core';
import type {
  ComputerAction,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputScreenshot,
} from '@oxide/responses';
import type { RunnerDiagnosticObserver } from '../runner/diagnostics.ts';

/** An image by its address (also a `data:` URL) or by the id of an uploaded file. No local file is read. */
export type ComputerScreenshot = ResponseComputerToolCallOutputScreenshot;

/** A call as the API gives it; one with `actions` may lack the list of safety checks. */
export type ComputerCallInput =
  | ResponseComputerToolCall
  | (Omit<ResponseComputerToolCall, 'action' | 'actions' | 'pending_safety_checks'> & {
      action?: never;
      actions: NonNullable<ResponseComputerToolCall['actions']>;
      pending_safety_checks?: ResponseComputerToolCall['pending_safety_checks'] | undefined;
    });

/** What callbacks are given besides: aborted when the run is. */
interface Execution {
  signal: AbortSignal | undefined;
}

/**
 * Carries out actions on a computer or browser that is yours, best one that holds nothing of worth.
 *
 * Each method is called once for each action, in order, and never again when it fails. An action that was
 * approved is not bound to what the screen showed then: where that matters, the driver has to refuse.
 */
export interface ComputerDriver {
  click: (action: ComputerAction.Click, options: Execution) => void | Promise<void>;
  double_click: (action: ComputerAction.DoubleClick, options: Execution) => void | Promise<void>;
  /** Moves along the path with the button held. */
  drag: (action: ComputerAction.Drag, options: Execution) => void | Promise<void>;
  /** Presses the keys together. */
  keypress: (action: ComputerAction.Keypress, options: Execution) => void | Promise<void>;
  move: (action: ComputerAction.Move, options: Execution) => void | Promise<void>;
  /** Takes the picture of the screen that the model sees next. */
  screenshot: (options: Execution) => ComputerScreenshot | Promise<ComputerScreenshot>;
  /** Scrolls by `scroll_x` and `scroll_y` pixels, at the position. */
  scroll: (action: ComputerAction.Scroll, options: Execution) => void | Promise<void>;
  /** Types where the focus is. */
  type: (action: ComputerAction.Type, options: Execution) => void | Promise<void>;
  /** Gives the screen a moment to settle. */
  wait: (action: ComputerAction.Wait, options: Execution) => void | Promise<void>;
}

/** What may be done, and until when. */
export interface ComputerExecutionOptions {
  /**
   * Asked before the first action of a call that has pending safety checks. Only `true` approves them, all at
   * once. Without it such calls are refused.
   */
  approveSafetyChecks?: (call: ResponseComputerToolCall, context: Execution) => boolean | Promise<boolean>;
  /** Asked before each action, the last screenshot included. Only `true` lets it happen. */
  beforeAction?: (
    action: ComputerAction,
    call: ResponseComputerToolCall,
    context: Execution,
  ) => boolean | Promise<boolean>;
  /** Stops before the next action. What the driver is doing is waited for. */
  signal?: AbortSignal | undefined;
  /** Is told what happened and how long it took; never what is on the screen, what is typed, or errors. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** How far a run may go. */
export interface ComputerRunOptions extends ComputerExecutionOptions {
  /** Requests at most, 20 if not given. What the last response asks for is not done. */
  maxSteps?: number;
  /** For each request. Its signal counts when there is none beside it; it is left as it is. */
  requestOptions?: RequestOptions;
}
