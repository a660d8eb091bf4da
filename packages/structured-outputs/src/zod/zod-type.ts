/** A schema of zod 4, zod 4 mini or zod 3, by what they have in common. */
export type ZodTypeLike = ({ _output: unknown } | { _zod: { output: unknown } }) & {
  parse?: (data: unknown) => unknown;
};

/** The type of what a zod schema parses to. */
export type InferZodType<Type extends ZodTypeLike> = Type extends { _output: infer Output }
  ? Output
  : Type extends { _zod: { output: infer Output } }
    ? Output
    : never;

/** Schemas to write once, under `definitions`, and to refer to wherever they occur; by their names there. */
export type ZodSchemaDefinitions = Record<string, ZodTypeLike>;
