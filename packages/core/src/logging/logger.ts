/** From silence to everything. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** What takes the log lines: `console`, or a logging library. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}

const LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

export function isLogLevel(value: unknown): value is LogLevel {
  return LEVELS.includes(value as LogLevel);
}

/** Whether a line of this level is wanted at the set level. */
export function logs(setLevel: LogLevel, level: LogLevel): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(setLevel);
}

/** The level of the option, else of `OPENAI_LOG`, else `warn`; a wrong one is told to the logger. */
export function resolveLogLevel(option: unknown, environment: string | undefined, logger: Logger): LogLevel {
  for (const [name, value] of [
    ['logLevel', option],
    ['OPENAI_LOG', environment],
  ] as const) {
    if (value === undefined || value === null) continue;
    if (isLogLevel(value)) return value;
    logger.warn(`${name} is ${JSON.stringify(value)}; it has to be one of ${LEVELS.join(', ')}`);
  }
  return 'warn';
}
