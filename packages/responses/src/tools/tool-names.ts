import type { Tool } from '../generated/index.ts';

/** The names of the tools that the application answers for. */
export function toolNames(tools: readonly Tool[]): string[] {
  return tools.flatMap((tool): string[] => {
    if (tool.type === 'namespace') return tool.tools.map(({ name }) => `${tool.name}.${name}`);
    return tool.type === 'function' || tool.type === 'custom' ? [tool.name] : [];
  });
}
