import { APIResource } from '@oxide/core';

/** Kinds of graders: no method, as the API has no endpoint for them; the package's types are what they are. */
export class GraderModels extends APIResource {}
