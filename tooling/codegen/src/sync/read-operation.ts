import type { HttpMethod, Operation, OperationBehavior, Parameter } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';
import { normalizeSchema } from './normalize-schema.ts';

interface SourceContent {
  [contentType: string]: { schema?: unknown } | undefined;
}

/** The parts of an OpenAPI operation that the manifest keeps. */
export interface SourceOperation {
  operationId?: string;
  deprecated?: boolean;
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    style?: string;
    explode?: boolean;
    schema?: unknown;
  }[];
  requestBody?: { required?: boolean; content?: SourceContent };
  responses?: Record<string, { $ref?: string; content?: SourceContent }>;
}

/** Turns an operation of the document into the manifest's form, joined with what the SDK alone knows of it. */
export function readOperation(
  method: HttpMethod,
  path: string,
  source: SourceOperation,
  behavior: OperationBehavior,
): Operation {
  const { package: owner, sdk, ...rest } = behavior;
  const parameters = (source.parameters ?? []).map(readParameter);
  const content = readContent(source.requestBody?.content);
  return {
    id: source.operationId ?? `${method} ${path}`,
    method,
    path,
    package: owner,
    sdk,
    ...(source.deprecated ? { deprecated: true } : {}),
    ...rest,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(Object.keys(content).length > 0
      ? { body: { ...(source.requestBody?.required ? { required: true as const } : {}), content } }
      : {}),
    responses: readResponses(source.responses ?? {}),
  };
}

function readParameter(source: NonNullable<SourceOperation['parameters']>[number]): Parameter {
  return {
    name: source.name,
    in: source.in as Parameter['in'],
    ...(source.required || source.in === 'path' ? { required: true as const } : {}),
    ...(source.style ? { style: source.style } : {}),
    ...(source.explode === undefined ? {} : { explode: source.explode }),
    schema: normalizeSchema(source.schema, ''),
  };
}

function readContent(content: SourceContent | undefined): Record<string, Schema> {
  const result: Record<string, Schema> = {};
  for (const [contentType, media] of Object.entries(content ?? {})) {
    result[contentType] = normalizeSchema(media?.schema, '');
  }
  return result;
}

/** Success alone: errors look the same everywhere, and the document repeats them by reference. */
function readResponses(responses: NonNullable<SourceOperation['responses']>): Operation['responses'] {
  const result: Operation['responses'] = {};
  for (const [status, response] of Object.entries(responses)) {
    if (status.startsWith('2')) result[status] = readContent(response.content);
  }
  return result;
}
