/** What a schema complains of. */
export interface StandardSchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

export type StandardSchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardSchemaIssue[] };

/** How a schema is asked for its JSON Schema. */
export interface StandardJSONSchemaOptions {
  readonly target: 'draft-07';
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** A schema of any library that follows https://standardschema.dev, as far as it is needed here. */
export interface StandardSchemaLike<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly validate: (
      value: unknown,
    ) => StandardSchemaResult<Output> | Promise<StandardSchemaResult<Output>>;
    /** Not every library has it; without it, give the JSON Schema as `schema`. */
    readonly jsonSchema?:
      | {
          readonly input: (options: StandardJSONSchemaOptions) => Record<string, unknown>;
          readonly output?: (options: StandardJSONSchemaOptions) => Record<string, unknown>;
        }
      | undefined;
  };
}

/** The type of what a schema parses to; `unknown` if it doesn't say. */
export type InferStandardOutput<Schema extends StandardSchemaLike> = [
  NonNullable<Schema['~standard']['types']>,
] extends [never]
  ? unknown
  : NonNullable<Schema['~standard']['types']> extends { readonly output: infer Output }
    ? Output
    : unknown;

/** A JSON Schema of your own, for a schema that can't write one. */
export interface JSONSchemaProps {
  schema?: { [keyword: string]: unknown } | undefined;
}
