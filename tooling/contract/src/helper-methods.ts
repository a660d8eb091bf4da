/** Methods of resource classes that have no operation of their own, and what they do instead. */
export const helperMethods: Readonly<Record<string, string>> = {
  'beta.threads.createAndRunPoll': 'creates a run and waits for its end',
  'beta.threads.runs.createAndPoll': 'creates a run and waits for its end',
  'beta.threads.runs.poll': 'retrieves a run until its end',
  'beta.threads.runs.submitToolOutputsAndPoll': 'submits outputs and waits for the end of the run',
  'files.waitForProcessing': 'retrieves a file until it is processed',
  'uploads.uploadFile': 'creates an upload, sends its parts side by side and completes it',
  'vectorStores.fileBatches.createAndPoll': 'creates a batch and waits for its end',
  'vectorStores.fileBatches.poll': 'retrieves a batch until its end',
  'vectorStores.fileBatches.uploadAndPoll': 'uploads files, creates a batch of them and waits for its end',
  'vectorStores.files.createAndPoll': 'attaches a file and waits for its end',
  'vectorStores.files.poll': 'retrieves a file until its end',
  'vectorStores.files.upload': 'uploads a file and attaches it',
  'vectorStores.files.uploadAndPoll': 'uploads a file, attaches it and waits for its end',
  'webhooks.unwrap': 'reads an event that the API sent; sends nothing',
  'webhooks.verifySignature': 'checks the signature of an event; sends nothing',
};
