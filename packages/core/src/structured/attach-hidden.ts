/**
 * Copies an object of the API and attaches members that neither JSON, spreading nor `Object.keys` see, so
 * that the request holds the API's fields alone. An own `toJSON` is left out: it would replace them.
 */
export function attachHidden<Wire extends object, Hidden extends object>(
  wire: Wire,
  hidden: Hidden,
): Wire & Hidden {
  const copy = withoutToJSON(wire);
  for (const [name, value] of Object.entries(hidden)) {
    Object.defineProperty(copy, name, { value, enumerable: false });
  }
  return copy as Wire & Hidden;
}

/** A shallow copy without an own `toJSON`. */
export function withoutToJSON<Wire extends object>(wire: Wire): Wire {
  const copy: Wire & { toJSON?: unknown } = { ...wire };
  delete copy.toJSON;
  return copy;
}
