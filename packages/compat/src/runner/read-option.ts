const NATIVE_OBJECT = Function.prototype.toString.call(Object);

/**
 * An option that the caller has set, by itself or by its class. What someone put on `Object.prototype` is none:
 * it would set policies that nobody asked for.
 */
export function readOption<Options extends object, Key extends keyof Options>(
  options: Options,
  key: Key,
): Options[Key] | undefined {
  return findOption(options, key) ? options[key] : undefined;
}

/**
 * A callback of the options, as it is now.
 *
 * @throws TypeError when it is something else than a function
 */
export function readCallback<Options extends object, Key extends keyof Options>(
  options: Options,
  key: Key,
): Options[Key] | undefined {
  const callback = readOption(options, key);
  if (callback === undefined || callback === null) return undefined;
  if (typeof callback !== 'function') throw new TypeError(`\`${String(key)}\` must be a function.`);
  return callback.bind(options);
}

/** Where an option is set. */
export function findOption(
  options: object,
  key: PropertyKey,
): { owner: object; descriptor: PropertyDescriptor } | undefined {
  let owner: object | null = options;
  while (owner !== null && !isObjectPrototype(owner)) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, key);
    if (descriptor) return { owner, descriptor };
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
