import type { Rolldown } from 'tsdown';

/** A file of the build that programs load by name, and the module of the source that it stands for. */
export interface EntryChunk extends Rolldown.OutputChunk {
  facadeModuleId: string;
}

export function entryChunks(bundle: Rolldown.OutputBundle): EntryChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry) as EntryChunk[];
}
