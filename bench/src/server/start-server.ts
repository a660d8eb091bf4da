import type { ChildSettings } from '../runner/child-settings.ts';
import { type ServerProcess, startServerProcess } from './start-server-process.ts';

const program = new URL('server-process.ts', import.meta.url);

/** Starts the server of a row. */
export function startServer(row: string, settings: ChildSettings): Promise<ServerProcess> {
  return startServerProcess(program, row, `The server of row ${row}`, settings);
}
