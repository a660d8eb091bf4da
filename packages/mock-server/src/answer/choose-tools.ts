import type { ToolOffer, Turn } from './turn.ts';

/**
 * Which tools are called. With `auto`, the tool that shares most words with the user's message (at a draw the
 * first), and every tool that the message names; with `required`, all of them. One alone when calls may not be
 * parallel, none when the input doesn't end with the user's words, unless a call is required.
 */
export function chooseTools(turn: Turn): ToolOffer[] {
  const { mode, names } = turn.toolChoice;
  const allowed = names ? turn.tools.filter((tool) => names.includes(tool.name)) : turn.tools;
  if (mode === 'none' || allowed.length === 0) return [];
  const chosen =
    mode === 'required' && turn.toolOutputs.length === 0
      ? [...allowed]
      : turn.endsWithUser
        ? bestOf(allowed, turn.userText)
        : [];
  return turn.parallelToolCalls ? chosen : chosen.slice(0, 1);
}

function bestOf(tools: readonly ToolOffer[], text: string): ToolOffer[] {
  const message = text.toLowerCase();
  const named = tools.filter((tool) => message.includes(tool.name.toLowerCase()));
  if (named.length > 0) return named;
  const words = new Set(message.match(/[\p{L}\d]{3,}/gu));
  const scores = tools.map((tool) => score(tool, words));
  return [tools[scores.indexOf(Math.max(...scores))]!];
}

function score(tool: ToolOffer, words: ReadonlySet<string>): number {
  const own = `${tool.name} ${tool.description}`.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return new Set((own.match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => words.has(word))).size;
}
