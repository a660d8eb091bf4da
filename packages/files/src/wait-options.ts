/** How long to wait for a file to be processed. */
export interface WaitForProcessingOptions {
  /** Milliseconds between two looks. @default what the server proposes, else 5000 */
  pollInterval?: number | undefined;
  /** Milliseconds to wait in all. @default 1800000 (half an hour) */
  maxWait?: number | undefined;
  /** Ends the waiting. */
  signal?: AbortSignal | null | undefined;
}
