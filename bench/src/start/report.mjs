// The programs beside this file are plain JavaScript, as users' builds are: stripping types takes CPU of its own.

/** Prints what the process took up to now, and the answer. */
export function report(answer) {
  const wallMicros = performance.now() * 1000;
  const { user, system } = process.cpuUsage();
  process.stdout.write(JSON.stringify({ cpuMicros: user + system, wallMicros, answer }), () =>
    process.exit(0),
  );
}

/** The answers of so many calls at once as the program's second argument says; of one without it. */
export function calls(call) {
  return Promise.all(Array.from({ length: Number(process.argv[3] ?? 1) }, call));
}

export const request = { model: 'gpt-5.4', input: 'Say hello to the reader of this benchmark.' };
