/** The items of a page; a server that sends something else in their place sends none. */
export function listOf<Item>(data: unknown): Item[] {
  return Array.isArray(data) ? data : [];
}
