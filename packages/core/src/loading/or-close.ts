/** What is loaded; should it not come, what was handed over to it is closed before the failure is told. */
export function orClose<Part>(loading: Promise<Part>, close: () => void): Promise<Part> {
  return loading.catch((error: unknown) => {
    close();
    throw error;
  });
}
