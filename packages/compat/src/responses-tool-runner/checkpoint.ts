import type { Response, ResponseInputItem, ResponseOutputItem, Tool } from '@oxide/responses';

/** A run as it stood at one moment. It tells what was begun, and proves nothing of what happened outside. */
export interface ResponsesRunnerCheckpoint {
  version: 1;
  run_id: string;
  /** Rises by one with each. */
  revision: number;
  /** Only a `boundary`, between two turns, can be resumed. */
  phase: 'boundary' | 'pending' | 'final';
  max_steps: number;
  consumed_requests: number;
  /**
   * The tools of the run, without credentials: MCP servers have neither `authorization` nor `headers`, and a hash
   * in place of their address. Whether the same address still leads to the same account is for the program to know.
   */
  tools: Tool[];
  output_override_names: string[];
  history: ResponseInputItem[];
  attempted_call_ids: string[];
  returned_call_ids: string[];
  pending_items: ResponseOutputItem[];
  returned_outputs: ResponseInputItem[];
  final_response: Response | null;
}

/** Where the checkpoints of a run are kept. */
export interface ResponsesRunnerLedger {
  runId: string;
  /**
   * Keeps a checkpoint, and settles when it is safe; refuses one whose revision is not newer. Each is whole and a
   * copy, before and after every effect: leave room for that. `contextBudget` does not make them smaller.
   */
  save: (checkpoint: ResponsesRunnerCheckpoint) => void | Promise<void>;
  /**
   * The last checkpoint, which nobody else goes on from. The input of the request is then what was observed since,
   * and must have something in it; approvals that were given are asked for again.
   */
  resumeFrom?: ResponsesRunnerCheckpoint;
}
