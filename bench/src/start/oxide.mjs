import { Client } from '@oxide/core';
import { Responses } from '@oxide/responses';
import { report, request } from './report.mjs';

const responses = new Responses(new Client({ apiKey: 'sk-bench', baseURL: process.argv[2] }));
report(await responses.create(request));
