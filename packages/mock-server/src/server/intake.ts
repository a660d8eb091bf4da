import type { IncomingHttpHeaders } from 'node:http';
import type { Ending } from '../http/exchange.ts';
import type { Settings } from '../options.ts';
import { queryRecord, type RecordedRequest, RequestLog, readableBody } from '../state/request-log.ts';
import type { Connections } from './connections.ts';

/** What is known of a request, whether it came by HTTP or as a message on a WebSocket. */
export interface Incoming {
  readonly method: string;
  /** Path without the query, as sent. */
  readonly path: string;
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly httpVersion: string;
  readonly connection: object;
}

/** A request that was numbered and noted. */
export interface Receipt {
  /** The `x-request-id` of its reply. */
  readonly id: string;
  /** Undefined when requests aren't recorded. */
  readonly record: RecordedRequest | undefined;
  /** The record, made now if requests aren't recorded. */
  describe(): RecordedRequest;
}

/** Numbers and records requests as they come. */
export class Intake {
  readonly #settings: Settings;
  readonly #connections: Connections;
  readonly #onReceived: () => void;
  readonly #log: RequestLog;
  readonly #records = new WeakMap<Incoming, RecordedRequest>();
  #count = 0;
  /** Requests that were ever recorded. */
  received = 0;
  latest: RecordedRequest | undefined;

  constructor(settings: Settings, connections: Connections, onReceived: () => void) {
    this.#settings = settings;
    this.#connections = connections;
    this.#onReceived = onReceived;
    this.#log = new RequestLog(settings.maxRecordedRequests, settings.maxRecordedBytes);
  }

  get requests(): readonly RecordedRequest[] {
    return this.#log.requests;
  }

  /** Forgets the requests, and starts their ids anew. */
  reset(): void {
    this.#count = 0;
    this.#log.clear();
  }

  /** The id of a request, given when it begins. */
  nextId(): string {
    this.#count += 1;
    return `req_${this.#count.toString(16).padStart(32, '0')}`;
  }

  receive(incoming: Incoming, id: string, bytes: Uint8Array): Receipt {
    const describe = () => this.#describe(incoming, id, bytes);
    if (!this.#settings.recordRequests) return { id, record: undefined, describe };
    const record = describe();
    this.#records.set(incoming, record);
    this.#log.add(record);
    this.received += 1;
    this.latest = record;
    this.#onReceived();
    return { id, record, describe: () => record };
  }

  /** Notes how a request ended. */
  settle(incoming: Incoming, ending: Ending): void {
    const record = this.#records.get(incoming);
    if (record) record.ending = ending;
  }

  #describe(incoming: Incoming, id: string, bytes: Uint8Array): RecordedRequest {
    const { method, path, search, headers, httpVersion, connection } = incoming;
    return {
      id,
      method,
      path,
      query: queryRecord(search),
      headers,
      body: readableBody(bytes, headers['content-type']),
      bytes,
      httpVersion,
      connection: this.#connections.numberOf(connection),
      startedAt: this.#settings.now(),
      status: undefined,
      ending: undefined,
    };
  }
}
