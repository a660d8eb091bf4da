interface EnvironmentGlobals {
  process?: { env?: Record<string, string | undefined> };
  Deno?: { env?: { get?(name: string): string | undefined } };
}

/** An environment variable without the spaces around it; undefined when unset or empty, or where there is no environment. */
export function readEnv(name: string): string | undefined {
  const { process, Deno } = globalThis as EnvironmentGlobals;
  const value = process?.env ? process.env[name] : Deno?.env?.get?.(name);
  return value?.trim() || undefined;
}
