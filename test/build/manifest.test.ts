import { describe, expect, it } from 'vitest';
import { readManifest, TARGETS } from '../support/build-output.ts';

describe.each(TARGETS)('the manifest of %s', (target) => {
  const manifest = readManifest(target);

  it('asks for these permissions and no others', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual(['storage', 'scripting']);
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toBeUndefined();
  });

  it('opens no file to web pages', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('runs one script in the top frame of web pages', () => {
    expect(manifest['content_scripts']).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['page.js'], run_at: 'document_idle' },
    ]);
  });

  it('lets extension pages speak to nobody', () => {
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;

    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "base-uri 'none'",
      ]),
    );
    expect(policy).not.toContain('unsafe');
  });

  it('has an icon in every size that browsers ask for', () => {
    expect(Object.keys(manifest['icons'] as object)).toEqual(['16', '32', '48', '96', '128']);
  });
});

it('names the oldest browsers that can do it', () => {
  const { gecko } = readManifest('firefox-mv3')['browser_specific_settings'] as {
    gecko: { strict_min_version: string; data_collection_permissions: object };
  };

  expect(readManifest('chrome-mv3')['minimum_chrome_version']).toBe('140');
  expect(gecko.strict_min_version).toBe('150.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
