import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { factPackPlugin } from './scripts/fact-pack-plugin.ts';
import { gazetteerPlugin } from './scripts/gazetteer-plugin.ts';

const plugins = () => [
  preact(),
  factPackPlugin(resolve(import.meta.dirname, 'assets/facts')),
  gazetteerPlugin(),
];

/** Projects are named by what they need: nothing, a build, or browsers and a build. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: plugins(),
        test: {
          name: 'unit',
          include: ['test/{unit,data}/**/*.test.{ts,tsx}'],
          setupFiles: ['scripts/english.ts'],
        },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/attacks.test.ts'],
          setupFiles: ['scripts/english.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Mostly waiting, for pages and pointers; more at once would be waiting for each other.
          maxWorkers: 2,
        },
      },
      {
        // Compares pictures moments apart: nothing else may keep the machine from drawing them.
        test: {
          name: 'alone',
          include: ['test/e2e/attacks.test.ts'],
          setupFiles: ['scripts/english.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
