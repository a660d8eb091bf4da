import { isAutoParsableTool } from '../structured/auto-parseable-tool.ts';
import { parseStructuredJSON } from '../structured/parse-content.ts';
import { errorMessage, InvalidToolCallError, type ToolCallIdentity } from './tool-errors.ts';

/** A call whose arguments are complete, as the model wrote them. */
export interface ToolCallText extends ToolCallIdentity {
  /** Where the tool is, if not at the top. */
  readonly namespace?: string | undefined;
  /** Arguments of a function, or the input of a custom tool. */
  readonly text: string;
  /** The reply ended before the text did. */
  readonly cut?: boolean | undefined;
}

/** A call with arguments that fit its tool. */
export interface ToolCall<Name extends string = string, Arguments = unknown> {
  name: Name;
  /** Parsed by the tool's schema; for a tool without one the JSON value; for a custom tool the text. */
  arguments: Arguments;
  /** Identifies the call; its result refers to it. */
  call_id: string;
  /** Namespace of the tool, if it is in one (Responses). */
  namespace?: string;
  error?: undefined;
}

/** A call that can't be run: of a tool that there is not, or with arguments that are cut or don't fit. */
export interface InvalidToolCall {
  name: string;
  arguments?: undefined;
  call_id: string;
  namespace?: string;
  /** What is wrong; the message is written for the model. */
  error: InvalidToolCallError;
}

/** Makes arguments of a text. Throws what makes the text no arguments of the tool. */
export type ArgumentsParser = (text: string) => unknown;

/** How the arguments of a tool are parsed: by its schema, a custom tool's not at all, any other's as JSON. */
export function argumentsParser(tool: { readonly type?: unknown }): ArgumentsParser {
  if (isAutoParsableTool(tool)) return (text) => tool.$parseRaw(text);
  return tool.type === 'custom' ? (text) => text : parseStructuredJSON;
}

/**
 * Parses the arguments of a call.
 *
 * @param parse undefined when there is no tool of that name; `known` gives the names that there are
 */
export function readToolCall(
  call: ToolCallText,
  parse: ArgumentsParser | undefined,
  known: () => readonly string[],
): ToolCall | InvalidToolCall {
  const { name, call_id, namespace } = call;
  const identity = { name, call_id, ...(namespace === undefined ? undefined : { namespace }) };
  if (parse === undefined) return { ...identity, error: unknownTool(call, known()) };
  if (call.cut) return { ...identity, error: cutCall(call) };
  try {
    return { ...identity, arguments: parse(call.text) };
  } catch (error) {
    return { ...identity, error: invalidArguments(call, error) };
  }
}

function invalidArguments(call: ToolCallIdentity, thrown: unknown): InvalidToolCallError {
  const message =
    thrown instanceof SyntaxError
      ? `The arguments of ${quoted(call.name)} are not valid JSON.`
      : `The arguments of ${quoted(call.name)} do not fit its parameters: ${errorMessage(thrown)}`;
  return new InvalidToolCallError(message, call, thrown);
}

function unknownTool(call: ToolCallIdentity, known: readonly string[]): InvalidToolCallError {
  const names = known.length === 0 ? 'none' : known.map(quoted).join(', ');
  return new InvalidToolCallError(`There is no tool ${quoted(call.name)}. There are: ${names}.`, call);
}

function cutCall(call: ToolCallIdentity): InvalidToolCallError {
  const message = `The arguments of ${quoted(call.name)} end in the middle, because the reply was cut.`;
  return new InvalidToolCallError(message, call);
}

/** What a model wrote could be as long as its reply. */
function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}
