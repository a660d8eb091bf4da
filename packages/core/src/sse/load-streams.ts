import { loadOnce } from '../loading/load-once.ts';

/** What reads streams. Most bundles and many programs never need it: it is a fifth of the client. */
export const loadStreams: () => Promise<typeof import('./streams.ts')> = /* @__PURE__ */ loadOnce(
  'streams',
  () => import('./streams.ts'),
);
