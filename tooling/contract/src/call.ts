import { type Manifest, type Operation, type Schema, sample } from '@oxide/codegen';
import { isStreaming } from './answer.ts';

/** What a method is called with: the parameters of an operation by where they go. */
export interface Call {
  readonly variant: Variant;
  readonly ids: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Names of beta features, where the operation takes them. */
  readonly betas?: readonly string[];
  readonly body: unknown;
}

/**
 * - `required`: the required parameters alone
 * - `all`: every parameter
 * - `stream`: every parameter, and events asked for
 * - `json`: every parameter, of a body that goes as JSON when it holds no file
 */
export type Variant = 'required' | 'all' | 'stream' | 'json';

/** The variants in which an operation can be called. */
export function variantsOf({ stream, multipart }: Operation): Variant[] {
  const variants: Variant[] = ['required', 'all'];
  if (stream) variants.push('stream');
  if (multipart?.mode === 'whenUploadable') variants.push('json');
  return variants;
}

/** Parameters made from the operation's schema, the same ones each time. */
export function sampleCall(manifest: Manifest, operation: Operation, variant: Variant): Call {
  const all = variant !== 'required';
  const file = new File(['bytes of a file'], 'sample.bin');
  const ids: Record<string, string> = {};
  const query: Record<string, unknown> = {};
  for (const { name, in: place, required, schema } of operation.parameters ?? []) {
    if (place === 'path') ids[name] = `${name}-1`;
    else if (place === 'query' && (all || required))
      query[name.replace(/\[\]$/, '')] = sample(manifest, schema, { all: true });
  }
  const schema = callBody(operation, variant);
  const full = schema && sample(manifest, schema, { all, file });
  const isNeeded = operation.body?.required || (full && Object.keys(full as object).length > 0);
  const body = isNeeded ? full : undefined;
  const betas = all && operation.betaParameter ? sampleBetas(manifest, operation) : undefined;
  return withStreamFlag(operation, { variant, ids, query, body, ...(betas ? { betas } : {}) });
}

/** Forms where there is a choice, since JSON lacks the files. */
function callBody({ body }: Operation, variant: Variant): Schema | undefined {
  const { 'multipart/form-data': form, 'application/json': json } = body?.content ?? {};
  return variant === 'json' ? json : (form ?? json);
}

function sampleBetas(manifest: Manifest, operation: Operation): string[] {
  const parameter = operation.parameters?.find(({ in: place }) => place === 'header');
  return sample(manifest, parameter!.schema, { all: true }) as string[];
}

function withStreamFlag(operation: Operation, call: Call): Call {
  const [place, name] = operation.stream?.flag.split('.') ?? [];
  if (name === undefined) return call;
  const wanted = call.variant === 'stream';
  if (wanted === isStreaming(operation, call)) return call;
  const streaming = name === 'stream_format' ? 'sse' : true;
  const flag = { [name]: wanted ? streaming : name === 'stream_format' ? 'audio' : false };
  return place === 'query'
    ? { ...call, query: { ...call.query, ...flag } }
    : { ...call, body: { ...(call.body as object), ...flag } };
}

/**
 * The arguments of the method: the last path parameter by itself, then everything else as one object, under
 * the names that it has on the wire. The object is left out when it is empty and may be.
 */
export function callArguments(operation: Operation, { ids, query, betas, body }: Call): unknown[] {
  const names = pathParameters(operation);
  const last = names.at(-1);
  const rest = Object.fromEntries(names.slice(0, -1).map((name) => [name, ids[name]]));
  const params = {
    ...rest,
    ...query,
    ...(betas && operation.betaParameter ? { [operation.betaParameter]: betas } : {}),
    ...(body as object | undefined),
  };
  const isLeftOut = Object.keys(params).length === 0 && !operation.body?.required;
  return [...(last === undefined ? [] : [ids[last]]), ...(isLeftOut ? [] : [params])];
}

/** Names of the path parameters in their order. */
export function pathParameters({ path }: Operation): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
}
