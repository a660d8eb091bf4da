const { OpenAI } = require('openai');
const { report, request } = require('./report.mjs');

const client = new OpenAI({ apiKey: 'sk-bench', baseURL: process.argv[2] });
client.responses.create(request).then(report);
