import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as core from '@oxide/core';
import * as auth from '@oxide/core/auth';
import { describe, expect, it } from 'vitest';

type ErrorClass = new (...values: never[]) => core.OpenAIError;

const classes = Object.entries({ ...core, ...auth } as Record<string, unknown>).filter(
  (entry): entry is [string, ErrorClass] =>
    typeof entry[1] === 'function' && entry[1].prototype instanceof Error,
);

const headers = new Headers({ 'x-request-id': 'req_1' });
const error = { message: 'no', code: 'some_code' };
const body = { status: 200, headers, message: 'no' };

const instances: Record<string, core.OpenAIError> = {
  OpenAIError: new core.OpenAIError('no'),
  APIError: new core.APIError(418, error, undefined, headers),
  APIConnectionError: new core.APIConnectionError({ message: 'no' }),
  APIConnectionTimeoutError: new core.APIConnectionTimeoutError(),
  APIUserAbortError: new core.APIUserAbortError(),
  APIResponseParseError: new core.APIResponseParseError(body),
  APIResponseInterruptedError: new core.APIResponseInterruptedError(body),
  BadRequestError: new core.BadRequestError(400, error, undefined, headers),
  AuthenticationError: new core.AuthenticationError(401, error, undefined, headers),
  PermissionDeniedError: new core.PermissionDeniedError(403, error, undefined, headers),
  NotFoundError: new core.NotFoundError(404, error, undefined, headers),
  ConflictError: new core.ConflictError(409, error, undefined, headers),
  UnprocessableEntityError: new core.UnprocessableEntityError(422, error, undefined, headers),
  RateLimitError: new core.RateLimitError(429, error, undefined, headers),
  InternalServerError: new core.InternalServerError(500, error, undefined, headers),
  LengthFinishReasonError: new core.LengthFinishReasonError(),
  ContentFilterFinishReasonError: new core.ContentFilterFinishReasonError(),
  InvalidWebhookSignatureError: new core.InvalidWebhookSignatureError('no'),
  UnreadableFileError: new core.UnreadableFileError('no'),
  OAuthError: new auth.OAuthError(403, { error: 'invalid_grant' }, headers),
  SubjectTokenProviderError: new auth.SubjectTokenProviderError('no', 'custom'),
  InvalidToolCallError: new core.InvalidToolCallError('no', { name: 'lookup', call_id: 'call_1' }),
  ToolFailedError: new core.ToolFailedError('no', { name: 'lookup', call_id: 'call_1' }),
};

it('every exported error class is in this test', () => {
  expect(classes.map(([name]) => name).sort()).toEqual(Object.keys(instances).sort());
});

describe.each(classes)('%s', (name, ErrorClass) => {
  const instance = instances[name]!;

  it('carries its exported name', () => {
    expect(instance.name).toBe(name);
    expect(String(instance)).toMatch(new RegExp(`^${name}: `));
    expect(instance.stack).toContain(`${name}: `);
    expect(Object.keys(instance)).not.toContain('name');
  });

  it('is an instance of itself and its ancestors, and of no other class', () => {
    for (const [, Other] of classes) {
      const isAncestor =
        Other === ErrorClass || Object.prototype.isPrototypeOf.call(Other.prototype, ErrorClass.prototype);
      expect(instance instanceof Other, `${name} instanceof ${Other.name}`).toBe(isAncestor);
    }
    expect(instance).toBeInstanceOf(Error);
    expect(instance).toBeInstanceOf(core.OpenAIError);
  });

  it('has no instances among other values', () => {
    for (const value of [undefined, null, 'text', 1, {}, new Error('no'), Object.create(null), ErrorClass])
      expect(value instanceof ErrorClass).toBe(false);
  });

  it('is the ancestor of what a program derives from it, and not the other way round', () => {
    class Derived extends (ErrorClass as unknown as new (...values: unknown[]) => core.OpenAIError) {}
    const derived = Object.create(Derived.prototype) as unknown;
    expect(derived instanceof Derived).toBe(true);
    expect(derived instanceof ErrorClass).toBe(true);
    expect(instance instanceof Derived).toBe(false);
  });
});

it('a code is stable for what is no answer of the API, and the API’s own for its answers', () => {
  const codes = Object.fromEntries(Object.entries(instances).map(([name, { code }]) => [name, code]));
  expect(codes).toMatchObject({
    APIError: 'some_code',
    RateLimitError: 'some_code',
    APIConnectionError: 'connection_error',
    APIConnectionTimeoutError: 'timeout',
    APIUserAbortError: 'aborted',
    APIResponseParseError: 'invalid_response',
    APIResponseInterruptedError: 'response_interrupted',
    LengthFinishReasonError: 'length',
    ContentFilterFinishReasonError: 'content_filter',
    UnreadableFileError: 'unreadable_file',
    SubjectTokenProviderError: 'subject_token_unavailable',
    InvalidToolCallError: 'invalid_tool_call',
    ToolFailedError: 'tool_failed',
  });
});

it('a cause is kept, and only when there is one', () => {
  const cause = new Error('underneath');
  for (const made of [
    new core.OpenAIError('no', { cause }),
    new core.APIConnectionError({ cause }),
    new core.APIConnectionTimeoutError({ cause }),
    new core.APIUserAbortError({ cause }),
    new core.APIResponseParseError({ ...body, cause }),
    new core.APIResponseInterruptedError({ ...body, cause }),
    new core.UnreadableFileError('no', { cause }),
    new auth.SubjectTokenProviderError('no', 'custom', cause),
    new core.InvalidToolCallError('no', { name: 'lookup', call_id: 'call_1' }, cause),
    new core.ToolFailedError('no', { name: 'lookup', call_id: 'call_1' }, cause),
  ]) {
    expect(made.cause).toBe(cause);
    expect(Object.keys(made)).not.toContain('cause');
  }
  for (const made of Object.values(instances)) expect('cause' in made).toBe(false);
});

describe('another copy of the package', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  /** Runs in a process of its own, whose module graph holds the package twice: the second by a query. */
  const program = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(specifier, context, next) {
        const found = next(specifier, context);
        const copy = context.parentURL?.includes('?copy') && !found.url.includes('node_modules') && found.url.startsWith('file:');
        return copy ? { ...found, url: found.url + '?copy' } : found;
      },
    });
    const load = async (query) => {
      const entries = ['@oxide/core', '@oxide/core/auth'].map((entry) => import.meta.resolve(entry) + query);
      return Object.assign({}, ...(await Promise.all(entries.map((entry) => import(entry)))));
    };
    const one = await load('');
    const two = await load('?copy');
    const pairs = [];
    for (const name of Object.keys(one)) {
      if (!(one[name]?.prototype instanceof Error)) continue;
      const instance = Object.create(two[name].prototype);
      const known = Object.keys(one).filter((other) => one[other]?.prototype instanceof Error && instance instanceof one[other]);
      pairs.push([name, one[name] !== two[name], known]);
    }
    console.log(JSON.stringify(pairs));
  `;

  it('makes errors that this one knows, each by its class and no other', async () => {
    const flags = ['--no-warnings', '--conditions=@oxide/source', '--input-type=module', '-e', program];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: root });
    const pairs = JSON.parse(stdout) as [string, boolean, string[]][];
    expect(pairs).toHaveLength(classes.length);
    for (const [name, isOtherClass, known] of pairs) {
      expect(isOtherClass, name).toBe(true);
      const expected = classes
        .filter(([, Other]) => instances[name]! instanceof Other)
        .map(([other]) => other);
      expect(known.sort(), name).toEqual(expected.sort());
    }
  });
});
