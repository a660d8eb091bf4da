/** The environment without the settings of this workspace and of its user, which are none of an outside project's. */
export function outsideEnvironment(): Record<string, string | undefined> {
  const own = /^(?:NODE_OPTIONS$|OXIDE_|(?:AZURE_)?OPENAI_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
