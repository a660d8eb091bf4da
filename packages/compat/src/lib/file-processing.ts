import { type FileObject, Files } from '@oxide/files';

/**
 * What `client.files.waitForProcessing` does.
 *
 * @param pollInterval milliseconds between two looks
 * @param maxWait milliseconds until it is given up
 */
export function waitForFileProcessing(
  resource: Pick<Files, 'retrieve'>,
  id: string,
  pollInterval: number,
  maxWait: number,
): Promise<FileObject> {
  return Files.prototype.waitForProcessing.call(resource as Files, id, { pollInterval, maxWait });
}
