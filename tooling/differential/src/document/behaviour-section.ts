import { AREAS } from '../differences/index.ts';

const TITLE = '## Behaviour';
const INTRODUCTION =
  'What a program can notice when the same calls are made with both. Each was seen in a scenario that runs against the official package and this one.';

/** The list of meant differences as a section of DIFFERENCES.md. */
export function renderBehaviour(): string {
  const areas = AREAS.map(({ title, differences }) =>
    [
      `### ${title}`,
      '',
      '| what | why |',
      '| --- | --- |',
      ...differences.map(({ what, why }) => `| ${cell(what)} | ${cell(why)} |`),
    ].join('\n'),
  );
  return `${[TITLE, INTRODUCTION, ...areas].join('\n\n')}\n`;
}

/** The section as it is in a document; undefined when there is none. */
export function readBehaviour(document: string): string | undefined {
  const bounds = find(document);
  return bounds && `${document.slice(...bounds).trimEnd()}\n`;
}

/** The document with the section put in, in place of the one that was there or at its end. */
export function writeBehaviour(document: string): string {
  const [start, end] = find(document) ?? [document.length, document.length];
  const parts = [document.slice(0, start).trimEnd(), renderBehaviour().trimEnd(), document.slice(end).trim()];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function find(document: string): [start: number, end: number] | undefined {
  const start = document.indexOf(`${TITLE}\n`);
  if (start === -1) return undefined;
  const end = document.indexOf('\n## ', start + 1);
  return [start, end === -1 ? document.length : end + 1];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
