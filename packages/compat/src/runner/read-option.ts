const NATIVE_OBJECT = Function.prototype.toString.call(Object);

/**
 * An option that the caller has set, by itself or by its class. What someone put on `Object.prototype` is none:
 * it would set policies that nobody asked for.
 */
export function readOption<Options extends object, Key extends keyof Options>(
  options: Options,
  key: Key,
): Options[Key] | undefined {
  let owner: object | null = options;
  while (owner !== null && !isObjectPrototype(owner)) {
    if (Object.hasOwn(owner, key)) return options[key];
    owner = Object.getPrototypeOf(owner);
  }
  return undefined;
}

/** Whether it is `Object.prototype`, of this realm or of another: frames and test environments have their own. */
function isObjectPrototype(value: object): boolean {
  if (value === Object.prototype) return true;
  if (Object.getPrototypeOf(value) !== null) return false;
  const maker: unknown = Object.getOwnPropertyDescriptor(value, 'constructor')?.value;
  return (
    typeof maker === 'function' &&
    Object.getOwnPropertyDescriptor(maker, 'prototype')?.value === value &&
    Function.prototype.toString.call(maker) === NATIVE_OBJECT
  );
}
