import { jsonReply, type ReplyHeaders, type WholeReply } from './reply.ts';

export interface ApiErrorBody {
  message: string;
  type: string;
  param: string | null;
  code: string | null;
}

/** Thrown by handlers; becomes the reply with the API's error body. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: ApiErrorBody;

  constructor(status: number, message: string, details: Partial<ApiErrorBody> = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.body = { message, type: 'invalid_request_error', param: null, code: null, ...details };
  }
}

export function errorReply(error: ApiError, headers?: ReplyHeaders): WholeReply {
  return jsonReply({ error: error.body }, error.status, headers);
}

export function notFound(kind: string, id: string, param: string | null = null): ApiError {
  return new ApiError(404, `${kind} with id '${id}' not found.`, { param });
}

export function missingParameter(name: string): ApiError {
  return new ApiError(400, `Missing required parameter: '${name}'.`, {
    param: name,
    code: 'missing_required_parameter',
  });
}

export function invalidType(name: string, expected: string): ApiError {
  return new ApiError(400, `Invalid type for '${name}': expected ${expected}.`, {
    param: name,
    code: 'invalid_type',
  });
}

export function invalidValue(name: string, expected: string): ApiError {
  return new ApiError(400, `Invalid value for '${name}': expected ${expected}.`, {
    param: name,
    code: 'invalid_value',
  });
}

const byStatus: Record<number, Partial<ApiErrorBody> & { message: string }> = {
  400: { message: 'The request is not valid.' },
  401: { message: 'Incorrect API key provided.', code: 'invalid_api_key' },
  403: { message: 'The key may not do this.', type: 'permission_error', code: 'insufficient_permissions' },
  404: { message: 'Not found.' },
  408: { message: 'The request took too long.', type: 'timeout_error' },
  409: { message: 'Another request changed this; try again.', type: 'conflict_error' },
  413: { message: 'The request body is too large.', code: 'request_too_large' },
  422: { message: 'The request could not be processed.' },
  429: { message: 'Rate limit reached.', type: 'requests', code: 'rate_limit_exceeded' },
  503: { message: 'The server is overloaded.', type: 'service_unavailable_error', code: 'server_overloaded' },
};

/** A plausible error of the API for a status. */
export function errorForStatus(status: number): ApiError {
  const known = byStatus[status];
  if (known) return new ApiError(status, known.message, known);
  if (status >= 500)
    return new ApiError(status, 'The server had an error.', { type: 'server_error', code: 'server_error' });
  return new ApiError(status, `The request failed with status ${status}.`);
}
