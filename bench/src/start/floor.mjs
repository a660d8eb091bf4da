import Pool from 'undici/lib/dispatcher/pool.js';
import { report, request } from './report.mjs';

const { origin, pathname } = new URL(process.argv[2]);
const chunks = [];
new Pool(origin).dispatch(
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
    onResponseEnd: () => report(JSON.parse(Buffer.concat(chunks).toString())),
    onResponseError(_controller, error) {
      throw error;
    },
  },
);
