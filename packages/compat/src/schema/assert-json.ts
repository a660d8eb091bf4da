/**
 * @param path names the value in the message
 * @param ancestors objects on the way to the value
 * @throws Error when JSON would not give the value back as it is
 */
export function assertJSON(value: unknown, path = '$', ancestors: ReadonlySet<object> = new Set()): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return;
  if (typeof value !== 'object')
    refuse(path, `is ${typeof value === 'number' ? value : `a ${typeof value}`}`);
  if (ancestors.has(value)) refuse(path, 'contains itself');
  const prototype: unknown = Object.getPrototypeOf(value);
  const isList = Array.isArray(value);
  if (!isList && prototype !== Object.prototype && prototype !== null) refuse(path, 'is no plain object');
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') refuse(path, 'has a `toJSON` method');
  const within = new Set([...ancestors, value]);
  if (isList && Object.keys(value).length !== value.length) refuse(path, 'is a list with gaps');
  for (const [name, { get, value: member }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if (isList && name === 'length') continue;
    const place = isList ? `${path}[${name}]` : `${path}.${name}`;
    if (get) refuse(place, 'is computed');
    assertJSON(member, place, within);
  }
}

function refuse(path: string, problem: string): never {
  throw new Error(`The schema can't be sent as JSON: ${path} ${problem}.`);
}
