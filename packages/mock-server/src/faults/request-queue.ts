import type { RequestMatch } from './fault.ts';

/** Handle of something that was queued. */
export interface Queued {
  /** How many requests it was used for. */
  readonly used: number;
  /** Takes it out of the queue. */
  remove(): void;
}

interface Entry<T> {
  value: T;
  matches: (method: string, path: string) => boolean;
  left: number;
  used: number;
}

/** Things that wait for the request that they are for, first come first served. */
export class RequestQueue<T extends { match?: RequestMatch | undefined; times?: number | undefined }> {
  #entries: Entry<T>[] = [];

  add(value: T): Queued {
    const entry: Entry<T> = { value, matches: matcher(value.match), left: value.times ?? 1, used: 0 };
    this.#entries.push(entry);
    return {
      get used() {
        return entry.used;
      },
      remove: () => this.#remove(entry),
    };
  }

  /**
   * The first that is for this request, which counts as one use of it.
   *
   * @param fits leaves out those that can't happen to this kind of request
   */
  take(method: string, path: string, fits?: (value: T) => boolean): T | undefined {
    if (this.#entries.length === 0) return undefined;
    const entry = this.#entries.find(
      (candidate) => candidate.matches(method, path) && (fits?.(candidate.value) ?? true),
    );
    if (!entry) return undefined;
    entry.used += 1;
    entry.left -= 1;
    if (entry.left <= 0) this.#remove(entry);
    return entry.value;
  }

  clear(): void {
    this.#entries = [];
  }

  #remove(entry: Entry<T>): void {
    this.#entries = this.#entries.filter((candidate) => candidate !== entry);
  }
}

function matcher(match: RequestMatch | undefined): (method: string, path: string) => boolean {
  const method = match?.method?.toUpperCase();
  const path = match?.path;
  const matchesPath =
    path === undefined
      ? () => true
      : typeof path === 'string'
        ? pathMatcher(path)
        : (actual: string) => actual.search(path) >= 0;
  return (actualMethod, actualPath) =>
    (method === undefined || method === actualMethod) && matchesPath(actualPath);
}

function pathMatcher(pattern: string): (path: string) => boolean {
  const wanted = withoutVersion(pattern).split('/');
  return (path) => {
    const segments = withoutVersion(path).split('/');
    return (
      segments.length === wanted.length &&
      wanted.every((segment, index) => segment === '*' || segment === segments[index])
    );
  };
}

function withoutVersion(path: string): string {
  return path.replace(/^\/v1(?=\/|$)/, '');
}
