import type { ApiKeySetter } from '../config/client-options.ts';
import { assertKey } from '../config/validate-options.ts';
import { describeCause } from '../errors/describe-cause.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { abortable } from './abortable.ts';
import { startTimer, type TimeLimits, timeoutError } from './time-limits.ts';

/**
 * The key that a function of the caller gives.
 *
 * @param name the option that holds the function
 * @param limits those of the call; without them, whoever asks has a clock of its own
 * @throws APIConnectionTimeoutError when it gives none in time
 * @throws OpenAIError when it fails, or gives what can't be sent; the message never shows the key
 */
export async function askForKey(
  name: string,
  setter: ApiKeySetter,
  signal?: AbortSignal | null,
  limits?: TimeLimits,
): Promise<string> {
  let key: unknown;
  try {
    key = await abortable(limits ? () => inTime(setter, limits) : setter, signal);
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(`The \`${name}\` function failed: ${describeCause(cause)}`, { cause });
  }
  if (typeof key !== 'string' || key === '')
    throw new OpenAIError(`The \`${name}\` function has to give a string, and gave ${typeof key}`);
  assertKey(name, key);
  return key;
}

/** As long as an attempt may take, or the whole call if that is shorter. */
function inTime(setter: ApiKeySetter, { timeout, totalTimeoutMs }: TimeLimits): Promise<string> {
  const option = totalTimeoutMs < timeout ? 'totalTimeoutMs' : 'timeout';
  const limitMs = Math.min(timeout, totalTimeoutMs);
  return new Promise((resolve, reject) => {
    const timer = startTimer(limitMs, () =>
      reject(Object.assign(timeoutError(option, limitMs, 'no API key'), { attempts: 0 })),
    );
    // As an async function, so that what it throws at once is a rejection too.
    (async () => setter())()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
