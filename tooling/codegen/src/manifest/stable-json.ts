/** JSON with one entry of the outermost object or array a line: compact, and a change shows as a changed line. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]\n' : `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}\n';
    return `{\n${entries.map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`).join(',\n')}\n}\n`;
  }
  return `${JSON.stringify(value)}\n`;
}
