/** The path as the routes know it: without `/v1`, or what Azure puts in its place. */
export function apiPath(path: string): string {
  return path.replace(/^(?:\/v1|\/openai\/v1|\/openai\/deployments\/[^/]+|\/openai)(?=\/)/, '');
}
