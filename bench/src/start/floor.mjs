import Pool from 'undici/lib/dispatcher/pool.js';
import { calls, report, request } from './report.mjs';

const { origin, pathname } = new URL(process.argv[2]);
const pool = new Pool(origin, { allowH2: false });
const post = () =>
  new Promise((resolve, reject) => {
    const chunks = [];
    pool.dispatch(
      {
        method: 'POST',
        path: `${pathname}/responses`,
        headers: { authorization: 'Bearer sk-bench', 'content-type': 'application/json' },
        body: JSON.stringify(request),
      },
      {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData: (_controller, chunk) => chunks.push(chunk),
        onResponseEnd: () => resolve(JSON.parse(Buffer.concat(chunks).toString())),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
report(await calls(post));
