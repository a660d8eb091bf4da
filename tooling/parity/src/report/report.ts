import { compareMembers } from '../compare/class-members.ts';
import { declaredTypes } from '../compare/declared-types.ts';
import type { TypeResult } from '../compare/difference.ts';
import { compareExports, compareSubpaths } from '../compare/exported-names.ts';
import { compareNamespace } from '../compare/namespace-paths.ts';
import { compareMethods } from '../compare/resource-methods.ts';
import { type Tally, tally } from '../compare/tally.ts';
import { TypeComparison } from '../compare/type-comparison.ts';
import { officialSubpaths, officialVersion } from '../program/official-package.ts';
import { openTypeProgram } from '../program/type-program.ts';

export interface Report {
  /** Version of the official package. */
  official: string;
  subpaths: Tally;
  /** `subpath#name`, of the subpaths that are here. */
  exports: Tally;
  /** Those of the root. */
  root: Tally;
  /** `OpenAI.Chat.Completions.ChatCompletion.Choice` */
  namespace: Tally;
  /** `chat.completions.create` */
  methods: Tally;
  /** `core/streaming#Stream` */
  classes: Tally;
  /** `core/streaming#Stream.tee`, statics `core/streaming#Stream::fromSSEResponse`; of the classes that are here. */
  members: Tally;
  types: readonly TypeResult[];
}

/** Compares the official package with ours. */
export function makeReport(): Report {
  using program = openTypeProgram(officialSubpaths, '@oxide/compat');
  const declared = declaredTypes(program);
  const root = program.modules.filter(({ subpath }) => subpath === 'index');
  return {
    official: officialVersion,
    subpaths: compareSubpaths(program),
    exports: compareExports(program.checker, program.modules),
    root: compareExports(program.checker, root),
    namespace: compareNamespace(program, 'client', 'OpenAI'),
    methods: compareMethods(program),
    classes: tally(declared.classes.map(({ key, ours }) => [key, ours !== undefined])),
    members: compareMembers(program.checker, declared.classes),
    types: new TypeComparison(program.checker, declared).compare(declared.types),
  };
}
