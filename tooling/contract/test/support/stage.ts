import { loadManifest } from '@oxide/codegen';
import {
  contractClient,
  type ResourceMethod,
  resourceMethods,
  type Stage,
  startContractServer,
} from '@oxide/contract';
import { afterAll, beforeAll } from 'vitest';

const manifest = loadManifest();

/** The API as it is committed, with the methods of a client, for the tests of one file. */
export function useStage(): Stage {
  let server: Stage['server'];
  let methods: ReadonlyMap<string, ResourceMethod>;
  beforeAll(async () => {
    server = await startContractServer();
    methods = resourceMethods(contractClient(server));
  });
  afterAll(() => server.close());
  return {
    manifest,
    get server() {
      return server;
    },
    get methods() {
      return methods;
    },
  };
}
