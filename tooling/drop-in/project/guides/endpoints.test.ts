import assert from 'node:assert/strict';
import { toFile } from 'openai';
import { contractClient } from '../contract.js';

const client = contractClient();
const png = () => toFile(Buffer.from('iVBORw0KGgo=', 'base64'), 'crab.png', { type: 'image/png' });
const wav = () => toFile(Buffer.from('RIFF'), 'crab.wav', { type: 'audio/wav' });

describe('the other endpoints', () => {
  it('embed', async () => {
    const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'b'] });
    assert.ok(data.every(({ embedding }) => typeof embedding[0] === 'number'));
    const encoded = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: 'a',
      dimensions: 256,
      encoding_format: 'base64',
    });
    assert.equal(typeof encoded.data[0]!.embedding, 'string');
  });

  it('moderate', async () => {
    const { results } = await client.moderations.create({
      model: 'omni-moderation-latest',
      input: [{ type: 'text', text: 'Crabs' }],
    });
    assert.equal(typeof results[0]!.flagged, 'boolean');
  });

  it('make, change and stream images', async () => {
    const prompt = 'A crab';
    const made = await client.images.generate({ model: 'gpt-image-1', prompt, size: '1024x1024' });
    assert.equal(typeof made.data![0]!.b64_json, 'string');
    const changed = await client.images.edit({
      model: 'gpt-image-1',
      prompt,
      image: [await png(), await png()],
    });
    assert.ok(changed.data!.length > 0);
    const types = [];
    const stream = await client.images.generate({
      model: 'gpt-image-1',
      prompt,
      stream: true,
      partial_images: 1,
    });
    for await (const event of stream) types.push(event.type);
    assert.ok(types.includes('image_generation.completed'));
  });

  it('speak, write down and translate', async () => {
    const speech = await client.audio.speech.create({
      model: 'gpt-4o-mini-tts',
      voice: 'alloy',
      input: 'Crabs',
    });
    assert.ok(Buffer.from(await speech.arrayBuffer()).length > 0);
    const text = await client.audio.transcriptions.create({ model: 'gpt-4o-transcribe', file: await wav() });
    assert.equal(typeof text.text, 'string');
    const types = [];
    const stream = await client.audio.transcriptions.create({
      model: 'gpt-4o-transcribe',
      file: await wav(),
      stream: true,
    });
    for await (const event of stream) types.push(event.type);
    assert.ok(types.includes('transcript.text.done'));
    const translation = await client.audio.translations.create({ model: 'whisper-1', file: await wav() });
    assert.equal(typeof translation.text, 'string');
  });

  it('run batches', async () => {
    const batch = await client.batches.create({
      input_file_id: 'file-1',
      endpoint: '/v1/responses',
      completion_window: '24h',
    });
    assert.equal(batch.object, 'batch');
    assert.equal((await client.batches.retrieve(batch.id)).object, 'batch');
    await client.batches.cancel(batch.id);
    assert.ok((await client.batches.list({ limit: 1 })).data.length > 0);
  });

  it('tune models', async () => {
    const job = await client.fineTuning.jobs.create({
      model: 'gpt-4.1-nano',
      training_file: 'file-1',
      method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 'auto' } } },
    });
    assert.equal(job.object, 'fine_tuning.job');
    await client.fineTuning.jobs.cancel(job.id);
    assert.ok((await client.fineTuning.jobs.listEvents(job.id)).data.length > 0);
    assert.ok((await client.fineTuning.jobs.checkpoints.list(job.id)).data.length > 0);
  });

  it('keep vectors, and wait until files are in', async () => {
    const store = await client.vectorStores.create({
      name: 'Crabs',
      expires_after: { anchor: 'last_active_at', days: 1 },
    });
    const file = await toFile(Buffer.from('Crabs walk sideways'), 'crabs.txt');
    assert.equal((await client.vectorStores.files.uploadAndPoll(store.id, file)).status, 'completed');
    assert.equal(
      (await client.vectorStores.files.createAndPoll(store.id, { file_id: 'file-1' })).status,
      'completed',
    );
    const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
      files: [file],
      fileIds: ['file-1'],
    });
    assert.equal(batch.status, 'completed');
    assert.ok((await client.vectorStores.search(store.id, { query: 'How do crabs walk?' })).data.length > 0);
    await client.vectorStores.delete(store.id);
  });

  it('keep conversations, containers and evaluations', async () => {
    const { id } = await client.conversations.create({
      items: [{ type: 'message', role: 'user', content: 'Hi' }],
      metadata: { kind: 'test' },
    });
    assert.ok((await client.conversations.items.list(id)).data.length > 0);
    const container = await client.containers.create({ name: 'Crabs' });
    const file = await client.containers.files.create(container.id, {
      file: await toFile(Buffer.from('a'), 'a.txt'),
    });
    assert.equal(typeof file.path, 'string');
    const evaluation = await client.evals.create({
      name: 'Crabs',
      data_source_config: { type: 'custom', item_schema: { type: 'object' } },
      testing_criteria: [
        { type: 'string_check', name: 'same', input: '{{item.a}}', reference: 'a', operation: 'eq' },
      ],
    });
    assert.equal(typeof evaluation.id, 'string');
  });

  it('take uploads in parts', async () => {
    const upload = await client.uploads.create({
      bytes: 8,
      filename: 'input.jsonl',
      mime_type: 'application/jsonl',
      purpose: 'batch',
    });
    const part = await client.uploads.parts.create(upload.id, {
      data: await toFile(Buffer.from('my bytes'), 'part'),
    });
    const done = await client.uploads.complete(upload.id, { part_ids: [part.id] });
    assert.equal(done.object, 'upload');
    await client.uploads.cancel(upload.id);
  });

  it('keep files: read, waited for, downloaded and deleted', async () => {
    const file = await client.files.create({
      file: await toFile(Buffer.from('my bytes'), 'input.jsonl'),
      purpose: 'batch',
    });
    assert.equal((await client.files.retrieve(file.id)).object, 'file');
    assert.equal((await client.files.waitForProcessing(file.id)).object, 'file');
    const content = await client.files.content(file.id);
    assert.ok((await content.arrayBuffer()).byteLength > 0);
    assert.equal(typeof (await client.files.delete(file.id)).deleted, 'boolean');
  });

  it('complete prompts as they always did', async () => {
    const { choices } = await client.completions.create({
      model: 'gpt-3.5-turbo-instruct',
      prompt: 'Crabs walk',
    });
    assert.equal(typeof choices[0]!.text, 'string');
  });

  it('make secrets for realtime sessions', async () => {
    const secret = await client.realtime.clientSecrets.create({
      session: { type: 'realtime', model: 'gpt-realtime' },
    });
    assert.equal(typeof secret.value, 'string');
  });
});
