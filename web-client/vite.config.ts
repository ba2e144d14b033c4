import react from '@vitejs/plugin-react';
import { pruneTokens } from './build/pruneTokens.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [pruneTokens(), react()],
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': { target: 'http://localhost:8080', ws: true } },
  },
  test: {
    // One jsdom per worker: to make one for each file takes as long as the tests.
    pool: 'vmThreads',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    reporters: ['default', ['json', { outputFile: 'target/vitest.json' }]],
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
