/** Code of `test/in-page`, made into one script that a page can run. */
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

const FOLDER = resolve(import.meta.dirname, '../in-page');

/**
 * @param entry a file of `test/in-page`
 * @returns a script that puts what the file exports into the global `inPage`
 */
export async function bundle(entry: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"development"',
      // Vue asks for these: https://link.vuejs.org/feature-flags
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      target: ['chrome140', 'firefox150'],
      lib: { entry: resolve(FOLDER, entry), formats: ['iife'], name: 'inPage' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = outputs[0]?.output[0];
  if (!chunk) throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}
