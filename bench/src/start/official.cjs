const { OpenAI } = require('openai');
const { calls, report, request } = require('./report.mjs');

const client = new OpenAI({ apiKey: 'sk-bench', baseURL: process.argv[2] });
calls(() => client.responses.create(request)).then(report);
