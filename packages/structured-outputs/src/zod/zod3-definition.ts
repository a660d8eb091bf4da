/** What this package reads of a schema of zod 3: a stable internal of a version that no longer changes. */
export interface Zod3Type {
  _def: Zod3Definition;
}

export interface Zod3Check {
  kind: string;
  value?: number | string;
  inclusive?: boolean;
  regex?: RegExp;
  version?: 'v4' | 'v6';
  local?: boolean;
}

interface Length {
  value: number;
}

export interface Zod3Definition {
  typeName: string;
  description?: string;
  checks?: Zod3Check[];
  innerType?: Zod3Type;
  /** The inner schema of effects. */
  schema?: Zod3Type;
  effect?: { type: 'refinement' | 'transform' | 'preprocess' };
  /** The items of an array, the schema of a brand. */
  type?: Zod3Type;
  shape?: () => Record<string, Zod3Type>;
  catchall?: Zod3Type;
  unknownKeys?: 'strip' | 'strict' | 'passthrough';
  options?: Zod3Type[] | Map<unknown, Zod3Type>;
  left?: Zod3Type;
  right?: Zod3Type;
  getter?: () => Zod3Type;
  defaultValue?: () => unknown;
  value?: unknown;
  values?: string[] | Record<string, string | number>;
  minLength?: Length | null;
  maxLength?: Length | null;
  exactLength?: Length | null;
}
