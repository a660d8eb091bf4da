import type { Scenario } from '../scenario.ts';

/** The scenario with something set on a prototype while it runs. */
export function polluted(scenario: Scenario, target: object, key: string, value: unknown): Scenario {
  return {
    ...scenario,
    run: async (sdk, context) => {
      Object.defineProperty(target, key, { value, configurable: true, writable: true });
      try {
        return await scenario.run(sdk, context);
      } finally {
        Reflect.deleteProperty(target, key);
      }
    },
  };
}
