import * as admin from '@oxide/admin';
import * as audio from '@oxide/audio';
import * as batches from '@oxide/batches';
import * as beta from '@oxide/beta';
import * as chat from '@oxide/chat';
import * as completions from '@oxide/completions';
import * as containers from '@oxide/containers';
import * as contentProvenanceChecks from '@oxide/content-provenance-checks';
import * as conversations from '@oxide/conversations';
import type { APIResource, Client } from '@oxide/core';
import * as embeddings from '@oxide/embeddings';
import * as evals from '@oxide/evals';
import * as files from '@oxide/files';
import * as fineTuning from '@oxide/fine-tuning';
import * as graders from '@oxide/graders';
import * as images from '@oxide/images';
import * as models from '@oxide/models';
import * as moderations from '@oxide/moderations';
import * as realtime from '@oxide/realtime';
import * as responses from '@oxide/responses';
import * as skills from '@oxide/skills';
import * as uploads from '@oxide/uploads';
import * as vectorStores from '@oxide/vector-stores';
import * as videos from '@oxide/videos';
import * as webhooks from '@oxide/webhooks';

/** The modules of the resource packages by the place that their class has on the official client. */
const modules: Readonly<Record<string, object>> = {
  admin,
  audio,
  batches,
  beta,
  // Of the beta namespace, but at home with the other realtime types.
  'beta.realtime': realtime,
  chat,
  completions,
  containers,
  contentProvenanceChecks,
  conversations,
  embeddings,
  evals,
  files,
  fineTuning,
  graders,
  images,
  models,
  moderations,
  realtime,
  responses,
  skills,
  uploads,
  vectorStores,
  videos,
  webhooks,
};

/** An instance of each package's resource class, by its place: `fineTuning` is the class `FineTuning`. */
export function resourceRoots(client: Client): Map<string, APIResource> {
  const roots = new Map<string, APIResource>();
  for (const [place, module] of Object.entries(modules)) {
    const name = place.replace(/(?:^|\.)(\w)/g, (_, first: string) => first.toUpperCase());
    const Resource = (module as Record<string, unknown>)[name];
    if (typeof Resource !== 'function') continue;
    roots.set(place, new (Resource as new (client: Client) => APIResource)(client));
  }
  return roots;
}
