import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.ts'],
    watch: false,
    // A busy machine takes several times as long; nothing here is measured by the clock.
    testTimeout: 30_000,
  },
});
