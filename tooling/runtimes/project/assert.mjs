/** Fails when two values are not the same as JSON. */
export function same(actual, expected, what = 'value') {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`${what} is ${is} and not ${wanted}`);
}

export function ok(condition, what) {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** What the work fails with. */
export async function failureOf(work) {
  let value;
  try {
    value = await work;
  } catch (error) {
    return error;
  }
  throw new Error(`did not fail, and gave ${JSON.stringify(value)}`);
}

/** Fails unless the error is of the class of this name, as it tells itself. */
export function isCalled(error, name) {
  if (error?.name !== name)
    throw new Error(`the error is ${error?.name}: ${error?.message}, and not ${name}`);
}
