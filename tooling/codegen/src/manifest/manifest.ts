import type { Schema } from './schema.ts';

/** What the project knows about the API: facts of the document, and of the SDK where the document is silent. */
export interface Manifest {
  document: { title: string; version: string };
  operations: Operation[];
  webhooks: Webhook[];
  schemas: Record<string, Schema>;
  /** Package that owns a schema, without the `@oxide/` prefix. A schema that nothing reaches has none. */
  owners: Record<string, string>;
  /** Members that the SDK adds to what the server sends, by schema: always there in types, never on the wire. */
  additions: Record<string, Record<string, Schema>>;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Operation extends OperationBehavior {
  /** `operationId` of the document. */
  id: string;
  method: HttpMethod;
  path: string;
  deprecated?: true;
  parameters?: Parameter[];
  body?: { required?: true; content: Record<string, Schema> };
  /** By status, then by content type. `{}` is a response without a body. */
  responses: Record<string, Record<string, Schema>>;
}

export interface Parameter {
  /** Wire name, with the `[]` of array parameters that carry it. */
  name: string;
  in: 'path' | 'query' | 'header';
  required?: true;
  style?: string;
  explode?: boolean;
  schema: Schema;
}

/** How the SDK calls an operation, as far as the document doesn't say. */
export interface OperationBehavior {
  /** Package without the `@oxide/` prefix. */
  package: string;
  /** Method of the client: `responses.create`. */
  sdk: string;
  /** Other methods that make the same call. */
  aliases?: string[];
  /** The path that is sent, where it differs from the document's. */
  sentPath?: string;
  /** The key that authorises the call; `apiKey` when absent. */
  auth?: 'adminAPIKey';
  /** `OpenAI-Beta` header that every call sends. */
  beta?: string;
  /** Parameter that is sent as a header, comma-joined. */
  betaParameter?: string;
  /** `Accept` header, when it isn't JSON. */
  accept?: string;
  stream?: {
    /** `body.stream`, `query.stream` or `body.stream_format`. */
    flag: string;
    /** Schema of one event. */
    event?: string;
    /** Events reach the caller as `{event, data}`. */
    wrapped?: true;
  };
  page?: { class: PageClass };
  multipart?: {
    mode: 'always' | 'whenUploadable';
    /** Fields that take a file; `[]` after the name when they take a list too. */
    files: string[];
  };
  /** The response is bytes. */
  binary?: true;
  /** The response has no body. */
  empty?: true;
}

export type PageClass = 'Page' | 'CursorPage' | 'ConversationCursorPage' | 'NextCursorPage';

export interface Webhook {
  name: string;
  schema: Schema;
}
