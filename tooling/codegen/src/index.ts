export { findOperation } from './find-operation.ts';
export { loadManifest } from './manifest/load-manifest.ts';
export type {
  HttpMethod,
  Manifest,
  Operation,
  OperationBehavior,
  PageClass,
  Parameter,
  Webhook,
} from './manifest/manifest.ts';
export type { JsonScalar, Schema, SchemaType } from './manifest/schema.ts';
export { type SampleOptions, sample } from './validate/sample.ts';
export { createValidator, type Problem, type Validator } from './validate/validator.ts';
