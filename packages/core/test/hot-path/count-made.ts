import { createHook } from 'node:async_hooks';

/** What a call makes that is expensive, or that somebody has to clean up. */
export interface Made {
  /** Objects of the web platform, by class. */
  objects: Record<string, number>;
  /** Timers that were started. */
  timers: number;
  promises: number;
  /** Bytes that were copied from one buffer into another. */
  copiedBytes: number;
  /** Bytes that became text. */
  decodedBytes: number;
}

const CLASSES = [
  'AbortController',
  'Blob',
  'FormData',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoderStream',
  'TransformStream',
  'URL',
  'URLSearchParams',
] as const;
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate'] as const;
const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;

type Replace = <Name extends PropertyKey>(owner: Record<Name, unknown>, name: Name, value: unknown) => void;

/** Counts what is made from here until the action ends. Nothing else may run meanwhile. */
export async function countMade(action: () => Promise<unknown>): Promise<Made> {
  const made: Made = { objects: {}, timers: 0, promises: 0, copiedBytes: 0, decodedBytes: 0 };
  const restore: (() => void)[] = [];
  const replace: Replace = (owner, name, value) => {
    const original = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    restore.push(() => Object.defineProperty(owner, name, original));
  };
  countObjects(made, replace);
  countTimers(made, replace);
  countBytes(made, replace);
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'PROMISE') made.promises += 1;
    },
  });
  hook.enable();
  try {
    await action();
  } finally {
    hook.disable();
    for (const undo of restore) undo();
  }
  return made;
}

function countObjects(made: Made, replace: Replace): void {
  const count = (name: string) => {
    made.objects[name] = (made.objects[name] ?? 0) + 1;
  };
  // All before one is replaced: Node loads some when they are first read, and makes a controller then.
  const originals = CLASSES.map((name) => [name, globalThis[name]] as const);
  for (const [name, original] of originals) {
    const counted = new Proxy(original, {
      construct(target, parameters, newTarget) {
        count(name);
        return Reflect.construct(target, parameters, newTarget) as object;
      },
    });
    replace(globalThis, name, counted);
  }
  for (const name of ['any', 'timeout', 'abort'] as const) {
    const original = AbortSignal[name] as (...parameters: unknown[]) => AbortSignal;
    replace(AbortSignal, name, (...parameters: unknown[]) => {
      count(`AbortSignal.${name}`);
      return original.apply(AbortSignal, parameters);
    });
  }
}

function countTimers(made: Made, replace: Replace): void {
  for (const name of TIMERS) {
    const original = globalThis[name] as (...parameters: unknown[]) => unknown;
    replace(globalThis, name, (...parameters: unknown[]) => {
      made.timers += 1;
      return original(...parameters);
    });
  }
}

function countBytes(made: Made, replace: Replace): void {
  const { set, slice } = typedArray;
  const { concat, from } = Buffer;
  const { decode } = TextDecoder.prototype;
  const prototype = Buffer.prototype as Buffer & { utf8Slice(start: number, end: number): string };
  const { utf8Slice } = prototype;
  replace(typedArray, 'set', function (this: Uint8Array, source: ArrayLike<number>, offset?: number) {
    made.copiedBytes += source.length;
    set.call(this, source, offset);
  });
  replace(typedArray, 'slice', function (this: Uint8Array, start?: number, end?: number) {
    const part = slice.call(this, start, end);
    made.copiedBytes += part.byteLength;
    return part;
  });
  replace(Buffer, 'concat', (list: Uint8Array[], length?: number) => {
    const whole = concat(list, length);
    made.copiedBytes += whole.byteLength;
    return whole;
  });
  replace(Buffer, 'from', (...parameters: Parameters<typeof from>) => {
    if (ArrayBuffer.isView(parameters[0])) made.copiedBytes += parameters[0].byteLength;
    return from(...parameters);
  });
  replace(
    TextDecoder.prototype,
    'decode',
    function (this: TextDecoder, bytes?: Uint8Array, options?: TextDecodeOptions) {
      made.decodedBytes += bytes?.byteLength ?? 0;
      return decode.call(this, bytes, options);
    },
  );
  replace(prototype, 'utf8Slice', function (this: Buffer, start: number, end: number) {
    made.decodedBytes += end - start;
    return utf8Slice.call(this, start, end);
  });
}
