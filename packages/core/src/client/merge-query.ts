import { stringifyQuery } from './query.ts';

/**
 * A query of text (in an address, kept as it is written) with parameters put over it. A parameter replaces all
 * values of its name, so `include` also those of `include[]`.
 */
export function mergeQuery(text: string | undefined, over: object): string {
  const added = stringifyQuery(over);
  const kept = text ? withoutNames(text, new Set(Object.keys(over).map(rootOf))) : '';
  return kept && added ? `${kept}&${added}` : kept || added;
}

/** Two queries of text, the second over the first. */
export function mergeQueryTexts(text: string | undefined, over: string | undefined): string | undefined {
  if (!text || !over) return text || over;
  const kept = withoutNames(text, new Set(over.split('&').map(nameOf)));
  return kept ? `${kept}&${over}` : over;
}

function withoutNames(text: string, names: ReadonlySet<string>): string {
  return text
    .split('&')
    .filter((pair) => pair !== '' && !names.has(nameOf(pair)))
    .join('&');
}

function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0]!.replaceAll('+', ' ');
  try {
    return rootOf(decodeURIComponent(name));
  } catch {
    return rootOf(name);
  }
}

function rootOf(name: string): string {
  const bracket = name.indexOf('[');
  return bracket > 0 ? name.slice(0, bracket) : name;
}
