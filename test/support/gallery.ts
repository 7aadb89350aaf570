/** The gallery of `test/gallery`, built or served. No part of it is in any build of the extension. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, createServer, type InlineConfig, type Plugin, type ViteDevServer } from 'vite';
import { gazetteerPlugin } from '../../scripts/gazetteer-plugin.ts';
import { grownPack } from './fixture-facts.ts';
import type { PageServer } from './server.ts';

const ROOT = resolve(import.meta.dirname, '../gallery');
const BUILT = resolve(import.meta.dirname, '../output/gallery');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

const config: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  base: './',
  plugins: [preact(), gazetteerPlugin(), packPlugin()],
};

/** The bundled facts, and fixtures with what these lack: corrections, figures that differ. */
function packPlugin(): Plugin {
  const id = 'virtual:gallery/pack';
  return {
    name: 'dateline:gallery-pack',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted) => (wanted === `\0${id}` ? `export default ${JSON.stringify(grownPack())};` : undefined),
  };
}

/** @returns its address on a server of the tests */
export async function buildGallery(server: PageServer): Promise<string> {
  const input = ['index.html', 'state.html', 'ruler.html'].map((file) => join(ROOT, file));
  await build({
    ...config,
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      target: 'chrome140',
      rollupOptions: { input },
    },
  });
  for (const path of readdirSync(BUILT, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(path)];
    if (type !== undefined) server.add(`/${path}`, { body: readFileSync(join(BUILT, path)), type });
  }
  return `${server.origin}/index.html`;
}

/** To be looked at while components change. */
export async function serveGallery(): Promise<ViteDevServer> {
  const server = await createServer({ ...config, server: { host: '127.0.0.1' } });
  return server.listen();
}
