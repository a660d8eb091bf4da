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

/** Tools that the model was told of, by what they do with a text. */
export interface ToolDefinition {
  readonly type?: string | undefined;
}

/**
 * Parses the arguments of a call by its tool.
 *
 * @param tool undefined when there is none of that name; `known` are the names that there are
 */
export function readToolCall(
  call: ToolCallText,
  tool: ToolDefinition | undefined,
  known: () => readonly string[],
): ToolCall | InvalidToolCall {
  const { name, call_id, namespace } = call;
  const identity = { name, call_id, ...(namespace === undefined ? undefined : { namespace }) };
  try {
    return { ...identity, arguments: parseArguments(call, tool, known) };
  } catch (error) {
    return { ...identity, error: toInvalidCall(call, error) };
  }
}

function parseArguments(
  call: ToolCallText,
  tool: ToolDefinition | undefined,
  known: () => readonly string[],
): unknown {
  if (tool === undefined) throw unknownTool(call, known());
  if (call.cut) throw cutCall(call);
  if (tool.type === 'custom') return call.text;
  return isAutoParsableTool(tool) ? tool.$parseRaw(call.text) : parseStructuredJSON(call.text);
}

/** The error for arguments that a parser refused. */
export function toInvalidCall(call: ToolCallIdentity, thrown: unknown): InvalidToolCallError {
  if (thrown instanceof InvalidToolCallError) return thrown;
  const message =
    thrown instanceof SyntaxError
      ? `The arguments of ${quoted(call.name)} are not valid JSON.`
      : `The arguments of ${quoted(call.name)} do not fit its parameters: ${errorMessage(thrown)}`;
  return new InvalidToolCallError(message, call, thrown);
}

export function unknownTool(call: ToolCallIdentity, known: readonly string[]): InvalidToolCallError {
  const names = known.length === 0 ? 'none' : known.map(quoted).join(', ');
  return new InvalidToolCallError(`There is no tool ${quoted(call.name)}. There are: ${names}.`, call);
}

export function cutCall(call: ToolCallIdentity): InvalidToolCallError {
  const message = `The arguments of ${quoted(call.name)} end in the middle, because the reply was cut.`;
  return new InvalidToolCallError(message, call);
}

/** What a model wrote could be as long as its reply. */
function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}
