import { defineConfig } from 'vitest/config';

if (!process.env.OPENAI_API_KEY) {
  console.error(
    'The live tests talk to the real API and need a key: set OPENAI_API_KEY. They cost a few tokens.',
  );
  process.exit(1);
}

const conditions = ['@oxide/source', 'node', 'import', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { include: ['examples/test/**/*.live.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
