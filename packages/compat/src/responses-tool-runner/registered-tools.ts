import type { FunctionTool, Tool } from '@oxide/responses';
import type { BrowserToolset } from '../helpers/browser.ts';
import type { ComputerToolset } from '../helpers/computer.ts';
import { isText } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import { ifGiven, isFlag, isName } from './checks.ts';
import type { ResponsesEarlyExecution } from './early-execution.ts';
import { denseEntries, ownEntries, ownMembers } from './own-data.ts';
import { type FunctionPreparation, preparationOf, type RunnerFunction } from './runner-function.ts';
import type { ResponsesRunnerTools } from './runner-tools.ts';

const isMaybeFlag = ifGiven(isFlag);

/** A function of a runner, as it was when it was registered. */
export interface RegisteredFunction {
  readonly allowsOverride: boolean;
  readonly isIndependent: boolean;
  /** Gives what runs with the arguments; throws when they don't fit. */
  prepare(args: Record<string, unknown>, signal: AbortSignal | undefined): () => unknown;
}

/** Which tools may run before the whole response was looked at. */
export interface EarlyPolicy {
  readonly functions: ReadonlySet<string>;
  readonly computer: boolean;
}

/** The tools of a runner. What the caller changes later has no effect. */
export class RegisteredTools {
  readonly browser: BrowserToolset | undefined;
  readonly computer: ComputerToolset | undefined;
  readonly functions: ReadonlyMap<string, RegisteredFunction>;
  readonly browserNames: ReadonlySet<string>;
  /** What the model is told of the browser and the functions. */
  readonly declarations: readonly FunctionTool[];
  /** Null when all may. */
  readonly early: EarlyPolicy | null;
  /** In the order of their names. */
  readonly overrideNames: readonly string[];

  /** @throws TypeError for what can't be run, and for two tools of one name */
  constructor(registered: ResponsesRunnerTools) {
    this.browser = readOption(registered, 'browser');
    this.computer = readOption(registered, 'computer');
    const browserTools = this.browser?.tools() ?? [];
    this.browserNames = new Set(browserTools.map(({ name }) => name));
    const functions = new Map<string, RegisteredFunction>();
    const declarations = [...browserTools];
    const given = readOption(registered, 'functions') ?? [];
    for (const entry of denseEntries<RunnerFunction>(given, '`functions` is an array of functions.')) {
      const tool = readDeclaration(entry);
      if (functions.has(tool.name) || this.browserNames.has(tool.name))
        throw new TypeError(`Two tools are named \`${tool.name}\`.`);
      functions.set(tool.name, readFunction(entry));
      declarations.push(tool);
    }
    this.functions = functions;
    this.declarations = declarations;
    this.overrideNames = [...functions]
      .filter(([, { allowsOverride }]) => allowsOverride)
      .map(([name]) => name)
      .sort();
    this.early = this.#readEarlyPolicy(readOption(registered, 'earlyExecution'));
  }

  /** Whether a function or a member of the browser has the name. */
  has(name: string): boolean {
    return this.functions.has(name) || this.browserNames.has(name);
  }

  #readEarlyPolicy(given: ResponsesEarlyExecution | null | undefined): EarlyPolicy | null {
    if (given === undefined || given === null) return null;
    const { functions = [], computer = false } = ownMembers(given, ['functions', 'computer']);
    if (!isFlag(computer) || (computer && this.computer === undefined))
      throw new TypeError('`earlyExecution.computer` is true or false, and true only with a computer.');
    const names = new Set<string>();
    for (const name of ownEntries(functions)) {
      if (!isText(name) || names.has(name) || !this.has(name))
        throw new TypeError('`earlyExecution.functions` names tools of this runner, each once.');
      names.add(name);
    }
    return { functions: names, computer };
  }
}

function readDeclaration(entry: RunnerFunction): FunctionTool {
  const tool: unknown = structuredClone(readOption(entry, 'tool'));
  if (!isRecord(tool) || readOwn(tool, 'type') !== 'function' || !isName(readOwn(tool, 'name')))
    throw new TypeError('`tool` of a function is a declaration of the type `function`, with a name.');
  return tool as unknown as FunctionTool;
}

function readFunction(entry: RunnerFunction): RegisteredFunction {
  const allowsOverride = readOption(entry, 'allowOutputOverride');
  const isIndependent = readOption(entry, 'independent');
  const execute = readOption(entry, 'execute');
  if (!isMaybeFlag(allowsOverride) || !isMaybeFlag(isIndependent))
    throw new TypeError('`allowOutputOverride` and `independent` are true or false.');
  if (typeof execute !== 'function') throw new TypeError('`execute` of a function is a function.');
  const prepareTyped: FunctionPreparation | undefined = preparationOf(execute);
  return {
    allowsOverride: allowsOverride === true,
    isIndependent: isIndependent === true,
    prepare: (args, signal) => {
      if (prepareTyped) return prepareTyped(args);
      return () => (signal ? execute.call(entry, args, { signal }) : execute.call(entry, args));
    },
  };
}

/** All that a request declares: what is registered, then what its parameters declare. */
export function declaredTools(registered: RegisteredTools, supplied: readonly Tool[]): Tool[] {
  const tools: Tool[] = [...registered.declarations, ...supplied];
  if (registered.computer && !supplied.some(isComputerTool)) tools.push({ type: 'computer' });
  return tools;
}

export function isComputerTool({ type }: Tool): boolean {
  return type === 'computer' || type === 'computer_use_preview';
}
