import type { Reply } from '../http/reply.ts';
import type { ApiContext } from '../state/context.ts';
import type { ApiRequest } from './api-request.ts';

export type Handler = (request: ApiRequest, context: ApiContext) => Reply | Promise<Reply>;

interface Branch {
  fixed: Map<string, Branch>;
  variable: Branch | undefined;
  variableName: string;
  handlers: Map<string, Handler>;
}

export type Found =
  | { kind: 'handler'; handler: Handler; params: Map<string, string> }
  | { kind: 'wrong-method'; allowed: string[] }
  | { kind: 'unknown' };

/** Finds the handler of a method and a path; fixed segments win over `{named}` ones. */
export class Router {
  readonly #root: Branch = newBranch();

  add(method: string, path: string, handler: Handler): this {
    let branch = this.#root;
    for (const segment of segmentsOf(path)) branch = descend(branch, segment);
    branch.handlers.set(method, handler);
    return this;
  }

  find(method: string, path: string): Found {
    const params = new Map<string, string>();
    const branch = walk(this.#root, segmentsOf(path), 0, params);
    if (!branch) return { kind: 'unknown' };
    const handler = branch.handlers.get(method);
    return handler
      ? { kind: 'handler', handler, params }
      : { kind: 'wrong-method', allowed: [...branch.handlers.keys()] };
  }
}

function newBranch(): Branch {
  return { fixed: new Map(), variable: undefined, variableName: '', handlers: new Map() };
}

function descend(branch: Branch, segment: string): Branch {
  const name = /^\{(.+)\}$/.exec(segment)?.[1];
  if (name !== undefined) {
    branch.variable ??= newBranch();
    branch.variableName = name;
    return branch.variable;
  }
  const next = branch.fixed.get(segment) ?? newBranch();
  branch.fixed.set(segment, next);
  return next;
}

function walk(
  branch: Branch,
  segments: string[],
  index: number,
  params: Map<string, string>,
): Branch | undefined {
  const segment = segments[index];
  if (segment === undefined) return branch.handlers.size > 0 ? branch : undefined;
  const fixed = branch.fixed.get(segment);
  const found = fixed && walk(fixed, segments, index + 1, params);
  if (found || !branch.variable || segment === '') return found;
  params.set(branch.variableName, decoded(segment));
  return walk(branch.variable, segments, index + 1, params);
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, '').replace(/\/$/, '').split('/');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
