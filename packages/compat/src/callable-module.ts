type Constructor = abstract new (...args: never[]) => object;

/**
 * The exports of a CommonJS module as `require` of the official package gives them: they are called, constructed
 * and extended like the class, have its statics, and the other exports as properties.
 */
export function callableModule(exports: { readonly default: Constructor }): object {
  const { default: Class } = exports;
  const module = function (this: unknown, ...args: unknown[]): object {
    return Reflect.construct(Class, args, new.target ?? Class);
  };
  Object.setPrototypeOf(module, Class);
  module.prototype = Class.prototype;
  const properties = Object.getOwnPropertyDescriptors(exports);
  // Writable, where the module's own are not: tests and tracing replace them.
  for (const descriptor of Object.values(properties)) descriptor.configurable = true;
  Object.defineProperties(module, properties);
  return Object.defineProperty(module, '__esModule', { value: true });
}
