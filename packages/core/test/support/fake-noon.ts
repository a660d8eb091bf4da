import { afterEach, beforeEach, vi } from 'vitest';

export const noon = Date.UTC(2026, 10, 20, 12);

/** Each test of a file begins at noon, on a clock that it moves itself. What it spies on is put back after it. */
export function useFakeNoon(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: noon });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}
