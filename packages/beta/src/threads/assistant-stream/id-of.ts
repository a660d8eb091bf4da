import { OpenAIError } from '@oxide/core/internal';

/** The id of what an event is about. @throws OpenAIError when there is none */
export function idOf({ event, data }: { readonly event: string; readonly data: unknown }): string {
  const id =
    typeof data === 'object' && data !== null && Object.hasOwn(data, 'id')
      ? (data as { id: unknown }).id
      : '';
  if (typeof id === 'string' && id !== '') return id;
  throw new OpenAIError(`The event \`${event}\` has no id.`);
}
