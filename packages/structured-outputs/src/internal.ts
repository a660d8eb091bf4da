// For the @oxide packages alone; may change in any version.
export { isAnnotated, isSchema, type JSONSchema } from './strict/json-schema.ts';
export { mergeIntersection } from './strict/merge-intersection.ts';
export { encodeReference, resolveReference } from './strict/references.ts';
export { toStrictSchema } from './strict/to-strict-schema.ts';
export { zod3StrictSchema } from './zod/zod3-schema.ts';
