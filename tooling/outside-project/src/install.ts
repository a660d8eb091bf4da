import { type CommandOptions, runCommand } from './run-command.ts';

const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/** Installs as a user would: peers are checked, nothing is forced. */
export async function install(options: CommandOptions, ...flags: string[]): Promise<void> {
  await runCommand('npm', ['install', ...quiet, ...flags], options);
}
