import type { Turn } from './turn.ts';

/** Longest part of a message that is quoted in a reply. */
const quotedCharacters = 200;

/** A short text that depends on what was said. */
export function plainText(turn: Turn): string {
  if (turn.toolOutputs.length > 0)
    return `The ${turn.toolOutputs.length === 1 ? 'tool' : 'tools'} answered: ${turn.toolOutputs.map(quote).join('; ')}`;
  const said = /^\s*say:?\s+["“]?(.+?)["”]?[.!]?\s*$/is.exec(turn.userText.slice(0, quotedCharacters))?.[1];
  if (said !== undefined) return `${said.charAt(0).toUpperCase()}${said.slice(1)}!`;
  if (turn.userText === '') return 'Hello! How can I help?';
  return `You said: ${quote(turn.userText)}`;
}

const vocabulary = (
  'a stream of plain words that are neither long nor rare comes from this local server so that every part of a ' +
  'client can be run and measured with no network and no cost'
).split(' ');

/** A text of exactly so many words. */
export function wordsOf(count: number): string {
  const words = new Array<string>(Math.max(0, Math.floor(count)));
  for (let index = 0; index < words.length; index += 1) words[index] = vocabulary[index % vocabulary.length]!;
  return words.join(' ');
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > quotedCharacters ? `${line.slice(0, quotedCharacters)}…` : line;
}
