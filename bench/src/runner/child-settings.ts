/** How the processes of a run are started. */
export interface ChildSettings {
  /** Run the packages' TypeScript in place of what was built of it. */
  source: boolean;
  /** Where to write CPU profiles of the measured processes. */
  profile?: string | undefined;
}

const kept = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TEMP|TMP|LANG|TZ)$/i;

/** Without proxies, keys, base URLs, log levels and Node's options: they would change what is measured. */
export function childEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => kept.test(name));
  return Object.fromEntries(entries) as Record<string, string>;
}

export function nodeArguments(settings: ChildSettings): string[] {
  return [
    ...(settings.source ? ['--conditions=@oxide/source'] : []),
    ...(settings.profile ? ['--cpu-prof', `--cpu-prof-dir=${settings.profile}`] : []),
  ];
}
