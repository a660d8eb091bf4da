import { OpenAIError } from '@oxide/core/internal';

/** @throws OpenAIError for parameters that ask for events */
export function assertNotStreamed(method: string, body: object): void {
  if ((body as { stream?: unknown }).stream)
    throw new OpenAIError(
      `\`${method}\` gives no events: use \`create\` with \`stream: true\`, or \`stream()\`.`,
    );
}

/** @throws OpenAIError for parameters whose reply does not come with the response */
export function assertWaitable(method: string, body: object): void {
  assertNotStreamed(method, body);
  if ((body as { background?: unknown }).background)
    throw new OpenAIError(`\`${method}\` waits for the text: use \`create\` with \`background: true\`.`);
}
