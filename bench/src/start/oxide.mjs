import { Client } from '@oxide/core';
import { Responses } from '@oxide/responses';
import { calls, report, request } from './report.mjs';

const [, , baseURL, , protocol] = process.argv;
const responses = new Responses(new Client({ apiKey: 'sk-bench', baseURL, http2: protocol === 'http2' }));
report(await calls(() => responses.create(request)));
