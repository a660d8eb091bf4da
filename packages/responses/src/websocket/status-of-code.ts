/** For servers that tell a code and no status. */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  previous_response_not_found: 400,
  invalid_request_error: 400,
  invalid_api_key: 401,
  rate_limit_exceeded: 429,
  rate_limit_error: 429,
  slow_down: 503,
  server_is_overloaded: 503,
};

/** By the first name that tells one; what none of them says is taken for the server's own fault. */
export function statusOfCode(...names: (string | null | undefined)[]): number {
  const known = names.find((name) => name && Object.hasOwn(STATUS_BY_CODE, name));
  return known ? STATUS_BY_CODE[known]! : 500;
}
