import {
  createValidator,
  findOperation,
  loadManifest,
  type Operation,
  type Problem,
  type Schema,
} from '@oxide/codegen';

const manifest = loadManifest();
const validator = createValidator(manifest);

/** Where the API's schemas say something else than its examples, or than its other schemas, and the server too. */
const exceptions: ((problem: Problem, value: unknown) => boolean)[] = [
  // A response without usage has null, where the schema leaves it out.
  ({ path }, value) => /^(\/response)?\/usage$/.test(path) && memberAt(value, path) === null,
  // Stored messages keep their own role, where the schema says that all are the assistant's.
  ({ path, message }) => /^\/data\/\d+\/role$/.test(path) && message === 'must be "assistant"',
  // Calls of custom tools are streamed like those of functions, where the schema knows functions alone.
  ({ path }, value) => /\/delta\/tool_calls\/0\/type$/.test(path) && memberAt(value, path) === 'custom',
  // A page without items has no ids, as the schemas of other lists say.
  ({ path }, value) => /^\/(first|last)_id$/.test(path) && memberAt(value, path) === null,
];

/** Throws unless the value is what the operation gives with status 200. */
export function checkReply(method: string, path: string, value: unknown): void {
  const schema = operationOf(method, path).responses['200']?.['application/json'];
  if (schema) check(schema, value, `${method} ${path}`);
}

/** Throws unless the value is an event of the operation's stream. */
export function checkEvent(method: string, path: string, value: unknown): void {
  const event = operationOf(method, path).stream?.event;
  if (event === undefined) throw new Error(`${method} ${path} has no events.`);
  check({ $ref: event }, value, `An event of ${method} ${path}`);
}

/** Throws unless the value is a frame of a WebSocket, by the name of its schema. */
export function checkFrame(schema: string, value: unknown): void {
  check({ $ref: schema }, value, 'A frame');
}

/** Throws unless the value is an event of the Realtime API's beta, whose schemas have no union. */
export function checkBetaFrame(value: { type: string }): void {
  const schema = Object.entries(manifest.schemas).find(
    ([name, { properties }]) =>
      name.startsWith('RealtimeBetaServerEvent') && (properties?.type as Schema)?.const === value.type,
  );
  if (!schema) throw new Error(`The beta has no event ${value.type}.`);
  checkFrame(schema[0], value);
}

export function checkError(value: unknown): void {
  check({ $ref: 'ErrorResponse' }, value, 'An error');
}

function operationOf(method: string, path: string): Operation {
  const operation = findOperation(method, path);
  if (!operation) throw new Error(`The API has no ${method} ${path}.`);
  return operation;
}

function check(schema: Schema, value: unknown, what: string): void {
  const problems = validator
    .validate(schema, value)
    .filter((problem) => !exceptions.some((isException) => isException(problem, value)));
  if (problems.length === 0) return;
  const list = problems.map(({ path, message }) => `${path} ${message}`).join('; ');
  throw new Error(`${what} is not as the API's: ${list}\n${JSON.stringify(value)}`);
}

function memberAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const name of pointer.split('/').slice(1)) found = (found as Record<string, unknown> | null)?.[name];
  return found;
}
