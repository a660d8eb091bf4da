import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { globals: true, include: ['esm/guides/*.test.ts'], testTimeout: 60_000 },
});
