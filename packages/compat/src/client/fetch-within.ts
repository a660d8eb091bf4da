type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * The response, unless none has started after so many milliseconds; `controller` stops it, and is aborted by the
 * signal of `init`.
 */
export async function fetchWithin(
  milliseconds: number,
  fetch: Fetch,
  url: string | URL | Request,
  init: RequestInit | undefined,
  controller: AbortController,
): Promise<Response> {
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  const given = init?.signal;
  if (given?.aborted) abort();
  given?.addEventListener('abort', abort, { once: true });
  try {
    // By itself: a browser's `fetch` refuses to be a method.
    const method = (init?.method ?? 'GET').toUpperCase();
    return await fetch(url, { ...init, method, signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}
