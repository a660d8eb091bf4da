/** How a type of ours stands to the official one of its name. */
export type Verdict =
  /** Each is assignable to the other. */
  | 'mutual'
  /** Alike in every member, but for classes and branded types, which every declaration makes anew. */
  | 'alike'
  /** What is of our type is of the official one, and not the other way round. */
  | 'narrower'
  | 'wider'
  | 'different'
  | 'missing';

export type DifferenceKind =
  /** A member that only the official type has. */
  | 'member there'
  /** A member that only our type has. */
  | 'member here'
  /** A value, or a variant of a union, that only the official type takes. */
  | 'value there'
  | 'value here'
  /** A member that may be left out in one of them. */
  | 'optional there'
  | 'optional here'
  /** Other types in the same place. */
  | 'form';

export interface Difference {
  kind: DifferenceKind;
  /** From the type's own members down: `tools[].type`. Empty for the type itself. */
  place: string;
  what: string;
}

/** What was found out about one name. */
export interface TypeResult {
  /** Module and qualified name: `resources/files#FileObject`. */
  key: string;
  verdict: Verdict;
  /** Differences of its own. */
  differences: readonly Difference[];
  /** Keys of the types in it that differ, and make it differ too. */
  through: readonly string[];
}
