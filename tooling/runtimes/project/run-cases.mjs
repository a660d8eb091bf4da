import * as errors from './cases/errors.mjs';
import * as replies from './cases/replies.mjs';
import * as sockets from './cases/sockets.mjs';
import * as streams from './cases/streams.mjs';
import * as tools from './cases/tools.mjs';
import * as uploads from './cases/uploads.mjs';

const LIMIT_MS = 15_000;
const everywhere = { replies, streams, errors, tools, uploads, sockets };

/**
 * Runs the cases one after another, and tells what became of each. A case that does not end is one that failed.
 *
 * @param world `api` and `hostile`: base addresses; `runtime`: its name
 * @param more cases of this runtime alone, as `everywhere`
 * @param subjects which of them; all by default
 */
export async function runCases(world, more = {}, subjects = undefined) {
  const results = [];
  for (const [subject, cases] of Object.entries({ ...everywhere, ...more })) {
    if (subjects && !subjects.includes(subject)) continue;
    for (const [name, run] of Object.entries(cases)) {
      const title = `${subject}: ${inWords(name)}`;
      try {
        await withinLimit(run(world));
        results.push({ title });
      } catch (error) {
        results.push({ title, failure: describe(error) });
      }
    }
  }
  return results;
}

function inWords(name) {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

async function withinLimit(work) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  try {
    await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(error) {
  const cause = error?.cause ? ` (${error.cause.message ?? error.cause})` : '';
  return `${error?.name}: ${error?.message}${cause}`;
}
