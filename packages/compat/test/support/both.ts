import tls from 'node:tls';
import { testCertificate } from '@oxide/mock-server';
import type * as OfficialRoot from 'openai';
import { expect } from 'vitest';

/** A subpath of the package, as the official one declares it. */
export interface Subpaths {
  '': typeof OfficialRoot;
  'realtime/internal-base': typeof import('openai/realtime/internal-base');
  'realtime/ws': typeof import('openai/realtime/ws');
  'realtime/websocket': typeof import('openai/realtime/websocket');
  'realtime/translations/ws': typeof import('openai/realtime/translations/ws');
  'beta/realtime/internal-base': typeof import('openai/beta/realtime/internal-base');
  'beta/realtime/ws': typeof import('openai/beta/realtime/ws');
  'beta/realtime/websocket': typeof import('openai/beta/realtime/websocket');
  'resources/responses/ws': typeof import('openai/resources/responses/ws');
  'resources/beta/responses/ws': typeof import('openai/resources/beta/responses/ws');
  'lib/responses/responses-websocket-session': typeof import('openai/lib/responses/responses-websocket-session');
  'lib/responses/responses-websocket-accumulator': typeof import('openai/lib/responses/responses-websocket-accumulator');
}

/** One of the two packages. */
export interface Subject {
  readonly name: 'official' | 'ours';
  load<Path extends keyof Subpaths>(path: Path): Promise<Subpaths[Path]>;
}

const subjects: readonly Subject[] = [
  {
    name: 'official',
    load: (path) => import(/* @vite-ignore */ path ? `openai/${path}` : 'openai') as never,
  },
  {
    name: 'ours',
    load: (path) => import(/* @vite-ignore */ path ? `@oxide/compat/${path}` : '@oxide/compat') as never,
  },
];

/** Runs a program, written against the official package, with both; what it gives has to be the same. */
export async function onBoth<T>(run: (subject: Subject) => Promise<T>): Promise<T> {
  const [official, ours] = [await run(subjects[0]!), await run(subjects[1]!)];
  expect(ours).toEqual(official);
  return ours;
}

/** Trusts the mock server in the whole process, for sockets that take no options. */
export function trustMockServer(): () => void {
  const before = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...before, testCertificate.cert]);
  return () => tls.setDefaultCACertificates(before);
}
