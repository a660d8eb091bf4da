/** Marks the end of a chat stream; no JSON. */
export const DONE_SENTINEL = '[DONE]';

/** Whether an event tells that the reply has failed. Events of runs are items, whatever they hold. */
export function tellsError(event: string | null | undefined, data: unknown): boolean {
  if (event?.startsWith('thread.')) return false;
  return event === 'error' || Boolean((data as { error?: unknown } | null)?.error);
}

/** What a reader is given for an event: its data, with its name where that tells more. */
export function itemOf(event: string | null | undefined, data: unknown, withName: boolean): unknown {
  if (event?.startsWith('thread.')) return { event, data };
  return withName ? { event: event ?? null, data } : data;
}
