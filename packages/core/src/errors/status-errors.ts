import { APIError } from './api-error.ts';
import { brandError } from './openai-error.ts';

/** 400: the request is malformed or a parameter is wrong; `param` names it. */
export class BadRequestError extends APIError<400, Headers> {}
/** 401: the API key is wrong, expired or missing. */
export class AuthenticationError extends APIError<401, Headers> {}
/** 403: the key may not do this. */
export class PermissionDeniedError extends APIError<403, Headers> {}
/** 404: no such object, model or path. */
export class NotFoundError extends APIError<404, Headers> {}
/** 409: the object is being changed by another request. */
export class ConflictError extends APIError<409, Headers> {}
/** 422: the request was understood and can't be processed. */
export class UnprocessableEntityError extends APIError<422, Headers> {}
/** 429: too many requests or tokens, or the quota is used up. */
export class RateLimitError extends APIError<429, Headers> {}
/** 500 and above: the failure is the server's. */
export class InternalServerError extends APIError<number, Headers> {}

brandError(BadRequestError, 'BadRequestError');
brandError(AuthenticationError, 'AuthenticationError');
brandError(PermissionDeniedError, 'PermissionDeniedError');
brandError(NotFoundError, 'NotFoundError');
brandError(ConflictError, 'ConflictError');
brandError(UnprocessableEntityError, 'UnprocessableEntityError');
brandError(RateLimitError, 'RateLimitError');
brandError(InternalServerError, 'InternalServerError');
