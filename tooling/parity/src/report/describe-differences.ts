import type { Difference, DifferenceKind } from '../compare/difference.ts';
import { groupBy } from './group-by.ts';

const phrases: Record<DifferenceKind, string> = {
  'member there': 'only there',
  'value there': 'only there',
  'member here': 'only here',
  'value here': 'only here',
  'optional there': 'may be left out only there',
  'optional here': 'may be left out only here',
  form: 'of another form',
};

/** More of one phrase tells nothing new. */
const most = 8;

/** Says where two types lie apart: `only there: geography, residency = "AU"`. */
export function describeDifferences(differences: readonly Difference[]): string {
  const groups = groupBy(differences, ({ kind }) => phrases[kind]);
  return [...groups]
    .map(([phrase, list]) => {
      const shown = list.slice(0, most).map((one) => code(named(one)));
      const rest = list.length > most ? ` and ${list.length - most} more` : '';
      return `${phrase}: ${shown.join(', ')}${rest}`;
    })
    .join('; ');
}

function named({ kind, place, what }: Difference): string {
  if (kind === 'form') return place === '' ? what : `${place}: ${what}`;
  if (kind.startsWith('value')) return place === '' ? what : `${place} = ${what}`;
  return place === '' ? what : `${place}.${what}`;
}

/** Inline code that a table's cell can hold. */
export function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
