import type * as official from 'openai';
import type { CapturedLine } from './observe/capture-console.ts';
import type { RecordedRequest } from './server/recorded-request.ts';
import type { Script } from './server/reply.ts';
import type { SocketScript } from './server/socket-script.ts';

/** The subpaths of the package that scenarios import. */
export interface Subpaths {
  auth: typeof import('openai/auth');
  azure: typeof import('openai/azure');
  streaming: typeof import('openai/streaming');
  'helpers/browser': typeof import('openai/helpers/browser');
  'helpers/computer': typeof import('openai/helpers/computer');
  'helpers/responses-tool-runner': typeof import('openai/helpers/responses-tool-runner');
  'helpers/zod': typeof import('openai/helpers/zod');
  'helpers/standard-schema': typeof import('openai/helpers/standard-schema');
  'beta/realtime/internal-base': typeof import('openai/beta/realtime/internal-base');
  'beta/realtime/websocket': typeof import('openai/beta/realtime/websocket');
  'beta/realtime/ws': typeof import('openai/beta/realtime/ws');
  'lib/AssistantStream': typeof import('openai/lib/AssistantStream');
  'lib/ChatCompletionRunner': typeof import('openai/lib/ChatCompletionRunner');
  'lib/ChatCompletionStream': typeof import('openai/lib/ChatCompletionStream');
  'lib/ChatCompletionStreamingRunner': typeof import('openai/lib/ChatCompletionStreamingRunner');
  'lib/realtime/webrtc': typeof import('openai/lib/realtime/webrtc');
  'lib/responses/ResponseStream': typeof import('openai/lib/responses/ResponseStream');
  'lib/responses/responses-websocket-accumulator': typeof import('openai/lib/responses/responses-websocket-accumulator');
  'lib/responses/responses-websocket-session': typeof import('openai/lib/responses/responses-websocket-session');
  'lib/webrtc/connection': typeof import('openai/lib/webrtc/connection');
  'lib/webrtc/data-channel': typeof import('openai/lib/webrtc/data-channel');
  'lib/webrtc/errors': typeof import('openai/lib/webrtc/errors');
  'lib/webrtc/subscriptions': typeof import('openai/lib/webrtc/subscriptions');
  'lib/webrtc/types': typeof import('openai/lib/webrtc/types');
  'realtime/internal-base': typeof import('openai/realtime/internal-base');
  'realtime/translations/ws': typeof import('openai/realtime/translations/ws');
  'realtime/webrtc': typeof import('openai/realtime/webrtc');
  'realtime/websocket': typeof import('openai/realtime/websocket');
  'realtime/ws': typeof import('openai/realtime/ws');
  'resources/beta/responses/ws': typeof import('openai/resources/beta/responses/ws');
  'resources/beta/responses/internal-base': typeof import('openai/resources/beta/responses/internal-base');
  'resources/responses/internal-base': typeof import('openai/resources/responses/internal-base');
  'resources/responses/ws': typeof import('openai/resources/responses/ws');
}

/** The part of the official package's exports that scenarios use. */
export type Sdk = typeof official & {
  load<Path extends keyof Subpaths>(path: Path): Promise<Subpaths[Path]>;
};

export type ClientOptions = official.ClientOptions;

export interface ScenarioContext {
  /** The scripted server's base URL, with `/v1`. */
  readonly url: string;
  readonly origin: string;
  /** What to trust when the server is a secure one. */
  readonly certificate: string;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** What was written to the console since the scenario began. */
  readonly consoleLines: readonly CapturedLine[];
  /** A client of the subject on the scripted server, with a key; no retries unless asked for. */
  client(options?: ClientOptions): official.OpenAI;
  /** Settles when the server has seen so many requests. */
  requestCount(count: number): Promise<void>;
  /** Settles when a client has ended so many replies before they were finished. */
  closedByClient(count: number): Promise<void>;
  /** Settles when so many WebSockets have ended, as the server sees it. */
  connectionsEnded(count: number): Promise<void>;
  /** Settles when the server has got so many messages over WebSockets. */
  messageCount(count: number): Promise<void>;
}

/**
 * One program, written against the official API alone, and the server's side of it. What `run` returns or
 * throws is compared between the subjects, and so is everything that the server was sent.
 */
export interface Scenario {
  readonly name: string;
  readonly area: string;
  readonly server: Script;
  readonly sockets?: SocketScript;
  /** The server speaks https, and WebSockets by wss. */
  readonly isSecure?: boolean;
  run(sdk: Sdk, context: ScenarioContext): Promise<unknown>;
  /** Ends a run that would never end; 5 s if not given. */
  readonly limitMs?: number;
  /** Bounds in ms of the pause before each request after the first; both subjects must keep them. */
  readonly pauses?: readonly (readonly [least: number, most: number])[];
}
