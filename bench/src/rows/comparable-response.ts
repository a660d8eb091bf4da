interface ResponseBody {
  status?: unknown;
  output?: { type?: unknown; content?: { type?: unknown; text?: unknown }[] }[];
  output_text?: unknown;
}

/**
 * A finished response with its `output_text`, which the clients add to what the API sends. The floor doesn't,
 * so it is computed for it; a client's own is left as it is, and has to be right.
 *
 * @throws Error when the response isn't finished or has no text
 */
export function comparableResponse(answer: unknown): unknown {
  const body = answer as ResponseBody | null | undefined;
  const text = (body?.output ?? [])
    .flatMap((item) => item.content ?? [])
    .map((part) => (part.type === 'output_text' ? part.text : ''))
    .join('');
  if (body?.status !== 'completed' || text === '')
    throw new Error(`Not a finished response: ${JSON.stringify(answer)?.slice(0, 200)}`);
  return { ...body, output_text: 'output_text' in body ? body.output_text : text };
}
