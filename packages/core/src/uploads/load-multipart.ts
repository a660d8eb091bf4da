import { loadOnce } from '../loading/load-once.ts';

/** What writes forms, and finds out how their files are read. */
export const loadMultipart: () => Promise<typeof import('./multipart-body.ts')> = /* @__PURE__ */ loadOnce(
  'uploads',
  () => import('./multipart-body.ts'),
);
