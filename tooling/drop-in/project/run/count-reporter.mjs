// Counts what Node's runner ran, in the form of Jest's and Vitest's JSON.
export default async function* countTests(events) {
  const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: true };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (type === 'test:fail') counts.success = false;
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail') counts.numFailedTests += 1;
    else if (data.skip !== undefined || data.todo !== undefined) counts.numPendingTests += 1;
    else counts.numPassedTests += 1;
  }
  yield JSON.stringify(counts);
}
