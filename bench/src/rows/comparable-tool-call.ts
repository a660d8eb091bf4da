interface ResponseBody {
  status?: unknown;
  output?: { type?: unknown }[];
}

/**
 * A finished response that calls a tool, without the `output_text` that the clients add to what the API sends.
 *
 * @throws Error when the response isn't finished or calls no tool
 */
export function comparableToolCall(answer: unknown): unknown {
  const body = answer as ResponseBody | null | undefined;
  if (body?.status !== 'completed' || body.output?.at(-1)?.type !== 'function_call')
    throw new Error(`Not a finished call of a tool: ${JSON.stringify(answer)?.slice(0, 200)}`);
  return { ...body, output_text: '' };
}
