/** How a mock server is started. Everything has a default. */
export interface MockServerOptions {
  /** Port to listen on; 0 (the default) takes any free one. */
  port?: number | undefined;
  /** Address to listen on. @default '127.0.0.1' */
  host?: string | undefined;
  /** Serve https with {@link testCertificate}. @default false */
  tls?: boolean | undefined;
  /** Offer HTTP/2 by ALPN, with HTTP/1.1 for those who don't ask for it. Implies `tls`. @default false */
  http2?: boolean | undefined;
  /** The only key accepted; `false` accepts requests without one. By default any non-empty key is accepted. */
  apiKey?: string | false | undefined;
  /** Keep what was received in `server.requests`. Turn off for benchmarks. @default true */
  recordRequests?: boolean | undefined;
  /** How many requests are kept; the oldest go first. @default 1000 */
  maxRecordedRequests?: number | undefined;
  /** How many bytes of request bodies are kept in all. @default 64 MiB */
  maxRecordedBytes?: number | undefined;
  /** Largest request body accepted, in bytes; above it the reply is 413. @default 64 MiB */
  maxBodyBytes?: number | undefined;
  /** How many responses, completions and the like are kept, of each kind; the oldest go first. @default 1000 */
  maxStored?: number | undefined;
  /** How much of them is kept, of each kind, in bytes of the requests that made them. @default 64 MiB */
  maxStoredBytes?: number | undefined;
  /** Number of text deltas in each streamed reply. By default one per word of the reply. */
  streamDeltas?: number | undefined;
  /** Pause before each event of a stream, in milliseconds. @default 0 */
  streamDelayMs?: number | undefined;
  /** Collect events into writes of at least so many bytes. 0 writes each event by itself, as the API does. @default 0 */
  streamBatchBytes?: number | undefined;
  /** Compress replies with this coding when the request accepts it. */
  compress?: Compression | undefined;
  /**
   * Send the same bytes again (ids included) when the same request comes again, without looking into it.
   * For benchmarks: the server then costs little more than its sockets. @default false
   */
  memoize?: boolean | undefined;
  /** How many times a background response is seen in progress before it is completed. @default 1 */
  backgroundPolls?: number | undefined;
  /** How long a WebSocket may live, in milliseconds; then the server says so and closes it. @default 3600000 */
  socketLifetimeMs?: number | undefined;
  /** Clock of all timestamps in replies, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
  /** Makes ids differ between servers; the same seed and the same requests give the same ids. @default 1 */
  seed?: number | undefined;
}

export type Compression = 'gzip' | 'br' | 'zstd';

/** The options with every default filled in. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly tls: boolean;
  readonly http2: boolean;
  readonly apiKey: string | false | undefined;
  readonly recordRequests: boolean;
  readonly maxRecordedRequests: number;
  readonly maxRecordedBytes: number;
  readonly maxBodyBytes: number;
  readonly maxStored: number;
  readonly maxStoredBytes: number;
  readonly streamDeltas: number | undefined;
  readonly streamDelayMs: number;
  readonly streamBatchBytes: number;
  readonly compress: Compression | undefined;
  readonly memoize: boolean;
  readonly backgroundPolls: number;
  readonly socketLifetimeMs: number;
  readonly now: () => number;
  readonly seed: number;
}

export function resolveSettings(options: MockServerOptions): Settings {
  return {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    tls: options.tls === true || options.http2 === true,
    http2: options.http2 ?? false,
    apiKey: options.apiKey,
    recordRequests: options.recordRequests ?? true,
    maxRecordedRequests: options.maxRecordedRequests ?? 1000,
    maxRecordedBytes: options.maxRecordedBytes ?? 64 * 1024 * 1024,
    maxBodyBytes: options.maxBodyBytes ?? 64 * 1024 * 1024,
    maxStored: options.maxStored ?? 1000,
    maxStoredBytes: options.maxStoredBytes ?? 64 * 1024 * 1024,
    streamDeltas: options.streamDeltas,
    streamDelayMs: options.streamDelayMs ?? 0,
    streamBatchBytes: options.streamBatchBytes ?? 0,
    compress: options.compress,
    memoize: options.memoize ?? false,
    backgroundPolls: options.backgroundPolls ?? 1,
    socketLifetimeMs: options.socketLifetimeMs ?? 3_600_000,
    now: options.now ?? Date.now,
    seed: options.seed ?? 1,
  };
}
