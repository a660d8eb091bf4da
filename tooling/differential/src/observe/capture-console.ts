export interface CapturedLine {
  readonly level: string;
  readonly text: string;
}

const LEVELS = ['debug', 'info', 'log', 'warn', 'error'] as const;

/** Takes what the console is told, until `restore` is called. */
export function captureConsole(
  lines: CapturedLine[],
  print: (values: readonly unknown[]) => string,
): { restore(): void } {
  const before = LEVELS.map((level) => console[level]);
  for (const level of LEVELS) {
    console[level] = (...values: unknown[]) => {
      lines.push({ level, text: print(values) });
    };
  }
  return {
    restore() {
      LEVELS.forEach((level, index) => {
        console[level] = before[index]!;
      });
    },
  };
}
