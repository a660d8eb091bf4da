import { PartialJSON } from './partial-json.ts';

/** The value of a text that is the beginning of JSON. Of a text that grows, `PartialJSON` reads each piece once. */
export function parsePartialJSON(text: string): unknown {
  const partial = new PartialJSON();
  partial.push(text);
  return partial.value;
}
