// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Workflow behind a chat session, as it was settled. */
export interface ChatKitWorkflow {
  /** Identifier of the workflow. */
  id: string;
  /** Version of the workflow; null for the latest that is deployed. */
  version: string | null;
  /** Variables that were passed to the workflow; null for none. */
  state_variables: { [key: string]: string | number | boolean } | null;
  /** Whether the workflow is traced. */
  tracing: ChatKitWorkflow.Tracing;
}

export declare namespace ChatKitWorkflow {
  /** Whether the workflow of a chat session is traced. */
  export interface Tracing {
    /** Whether tracing is on. */
    enabled: boolean;
  }
}
