import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, TARGETS } from '../support/build-output.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** Names in the first column of the README's table of permissions. */
function explained(): string[] {
  const [, section = ''] = README.split(/^## Permissions$/m);
  const [table = ''] = section.split(/^## /m);
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
}

describe.each(TARGETS)('the manifest of %s', (target) => {
  const manifest = readManifest(target);
  const list = (field: string): readonly string[] => (manifest[field] ?? []) as readonly string[];

  it('is as it was when last looked at: a change is meant, or a mistake', async () => {
    const { version, ...rest } = manifest;

    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`manifest.${target}.json`);
  });

  it('asks for no permission that the README does not explain, and the README for none that it does not ask for', () => {
    const asked = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'];

    expect(asked.flatMap(list).sort()).toEqual(explained().sort());
  });

  it('lets extension pages speak to nobody', () => {
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;
    const rules = new Map(
      policy.split(';').map(
        (rule) =>
          rule
            .trim()
            .split(/\s+(.*)/)
            .slice(0, 2) as [string, string],
      ),
    );

    // Whatever is not named here (workers, frames, media, fonts, objects, manifests) falls back to nothing.
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });
});

it('names the oldest browsers that can do it, and tells Firefox that no data is collected', () => {
  const { gecko } = readManifest('firefox-mv3')['browser_specific_settings'] as {
    gecko: { strict_min_version: string; data_collection_permissions: object };
  };

  expect(readManifest('chrome-mv3')['minimum_chrome_version']).toBe('140');
  expect(gecko.strict_min_version).toBe('150.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
