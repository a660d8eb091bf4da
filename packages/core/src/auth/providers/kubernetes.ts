import { describeCause } from '../../errors/describe-cause.ts';
import type { SubjectTokenProvider } from '../subject-token-provider.ts';
import { SubjectTokenProviderError } from '../subject-token-provider-error.ts';
import { readTextFile } from './node.ts';

const MOUNTED_AT = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * The token of the pod's service account, which Kubernetes mounts as a file. Read for each exchange, as Kubernetes
 * rotates it.
 *
 * @param tokenPath where it is mounted
 * @param config `readFile`: reads the file in place of the runtime, for those without files
 * @returns a provider that throws `SubjectTokenProviderError` when the file can't be read or is empty
 * Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
 */
export function k8sServiceAccountTokenProvider(
  tokenPath: string = MOUNTED_AT,
  config?: { readFile?: (path: string) => Promise<string> },
): SubjectTokenProvider {
  const readFile = config?.readFile ?? readTextFile;
  return {
    tokenType: 'jwt',
    async getToken() {
      const token = (await read(readFile, tokenPath)).trim();
      if (token !== '') return token;
      throw new SubjectTokenProviderError(`The service account's token ${tokenPath} is empty.`, 'kubernetes');
    },
  };
}

async function read(readFile: (path: string) => Promise<string>, path: string): Promise<string> {
  try {
    return await readFile(path);
  } catch (thrown) {
    if (thrown instanceof SubjectTokenProviderError) throw thrown;
    const message = `The service account's token ${path} can't be read: ${describeCause(thrown)}`;
    const cause = thrown instanceof Error ? thrown : undefined;
    throw new SubjectTokenProviderError(message, 'kubernetes', cause);
  }
}
