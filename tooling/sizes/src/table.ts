import type { Measured } from './measure.ts';

const OFFICIAL = /^(?<kind>\w+) (?<entry>[^:]+)(?:: (?<of>.+))?$/;

/** Each number beside the official package's. */
export function printSizes({ sizes, official }: Measured): string {
  const lines = Object.entries(sizes).map(([name, size]) => {
    const { kind, entry, of } = OFFICIAL.exec(name)!.groups!;
    const theirs = official[officialName(kind!, entry!, of)]!;
    return `${name.padEnd(58)} ${thousands(size).padStart(10)}  ÷ openai ${(size / theirs).toFixed(2)}`;
  });
  const theirs = Object.entries(official).map(
    ([name, size]) => `${`openai ${name}`.padEnd(58)} ${thousands(size).padStart(10)}`,
  );
  return [...lines, ...theirs].join('\n');
}

function officialName(kind: string, entry: string, of: string | undefined): string {
  if (kind === 'install') return kind;
  if (kind === 'import') return `import: ${of}`;
  return entry === '@oxide/compat' ? 'bundle: all exports' : 'bundle: client';
}

function thousands(value: number): string {
  return value.toLocaleString('en-US');
}
