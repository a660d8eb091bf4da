import { isFormData } from '../client/encode-body.ts';
import { path } from '../client/path.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { isV1Path } from './azure-base-url.ts';

/** What is served by a deployment; everything else belongs to the resource. */
const DEPLOYMENT_PATHS: ReadonlySet<string> = new Set([
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/audio/transcriptions',
  '/audio/translations',
  '/audio/speech',
  '/images/generations',
  '/images/edits',
  '/batches',
]);

/**
 * The path with the deployment put before it: `/chat/completions` becomes `/deployments/my-gpt/chat/completions`.
 * Unchanged where no deployment is named, on the v1 API, and when the base URL leads to a deployment already.
 *
 * @param deployment the client's, over the model of the request
 * @param prefix path of the base URL
 * @throws OpenAIError when the name can't stand in a path, or the body is text, which tells no model
 */
export function deploymentPath(
  options: FinalRequestOptions,
  deployment: string | undefined,
  prefix: string,
): string {
  const { method, path: asked } = options;
  if (method.toLowerCase() !== 'post') return asked;
  const rooted = asked.startsWith('/') ? asked : `/${asked}`;
  if (!DEPLOYMENT_PATHS.has(rooted.split('?', 1)[0]!)) return asked;
  if (isV1Path(prefix) || prefix.split('/').includes('deployments')) return asked;
  const name = deployment || modelOf(options);
  return name ? path`/deployments/${name}` + rooted : asked;
}

function modelOf({ body, extraBody, __model: ofForm }: FinalRequestOptions): unknown {
  if (typeof body === 'string')
    throw new OpenAIError(
      "A body of text doesn't tell its deployment: pass the parameters as an object, or `deployment` to the client.",
    );
  if (isFormData(body)) return body.get('model');
  return extraBody?.model ?? (body as { model?: unknown } | null | undefined)?.model ?? ofForm;
}
