/** Leaks put into a copy of the build on purpose: a check that cannot fail would hold nothing. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { BUILD_CHECKS, type BuildCheck } from '../support/checks/build-checks.ts';
import { filesIn } from '../support/checks/build-files.ts';
import { copyBuild, withField } from '../support/checks/copy-build.ts';
import { outputFolder } from '../support/build-output.ts';

type Leak = readonly [code: string, finding: string, path?: string];

const IN_SCRIPTS: Readonly<Record<string, readonly Leak[]>> = {
  waysOut: [
    ['fetch("/x")', 'fetch'],
    ['self["fetch"]("/x")', 'fetch'],
    ['new XMLHttpRequest().open("GET", "/x")', 'XMLHttpRequest'],
    ['new WebSocket("/x")', 'WebSocket'],
    ['navigator.sendBeacon("/x")', 'sendBeacon'],
    ['new Image().src = "/x"', 'Image'],
    ['document.createElement("img").src = "/x"', '<img>'],
    ['document.createElementNS("http://www.w3.org/1999/xhtml", "iframe")', '<iframe>'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['navigator.connection.addEventListener("change", () => {})', 'connection'],
    ['navigator.serviceWorker.register("/x")', 'serviceWorker'],
    ['import("/x.js")', 'import()'],
    ['eval("1")', 'eval'],
    ['new Function("return 1")()', 'code from text'],
    ['setTimeout("run()", 5)', 'code from text'],
    ['location.href = "/x"', 'goes to another address'],
    ['window.open("/x")', 'open'],
    ['importScripts("/x.js")', 'importScripts', 'background.js'],
  ],
  addresses: [
    ['console.log("https://telemetry.example/x")', 'https://telemetry.example/x'],
    ['console.log("wss://telemetry.example/x")', 'wss://telemetry.example/x', 'background.js'],
  ],
  htmlFromText: [
    ['document.body.innerHTML = "x"', 'innerHTML'],
    ['document.body.innerHTML = "x"', 'innerHTML', 'card.js'],
    ['document.body["outerHTML"] = "x"', 'outerHTML'],
    ['document.body.insertAdjacentHTML("beforeend", "x")', 'insertAdjacentHTML'],
    ['document.write("x")', 'document.write'],
    ['new DOMParser().parseFromString("x", "text/html")', 'parseFromString'],
    ['document.createRange().createContextualFragment("x")', 'createContextualFragment'],
  ],
  messagesToPages: [
    ['window.postMessage("here", "*")', 'postMessage'],
    ['postMessage("here", "*")', 'postMessage', 'card.js'],
    ['document.dispatchEvent(new Event("here"))', 'dispatchEvent'],
    ['dispatchEvent(new CustomEvent("here"))', 'CustomEvent'],
    ['window.wrappedJSObject.here = 1', 'wrappedJSObject'],
    ['exportFunction(() => 1, window, { defineAs: "here" })', 'exportFunction'],
  ],
};

const IN_PAGES: readonly string[] = [
  '<script src="https://cdn.example/x.js"></script>',
  '<link rel="preconnect" href="/x">',
  '<link rel="stylesheet" href="//cdn.example/x.css">',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  '<script>run()</script>',
  '<p onclick="run()">',
  '<p style="color: red">',
  '<iframe></iframe>',
  '<form></form>',
  '<meta http-equiv="refresh">',
];

const IN_MANIFEST: readonly (readonly [string, unknown])[] = [
  ['web_accessible_resources', [{ resources: ['card.js'], matches: ['<all_urls>'] }]],
  ['externally_connectable', { matches: ['https://*.example.com/*'] }],
  ['content_scripts', [{ matches: ['<all_urls>'], js: ['page.js'], world: 'MAIN' }]],
  ['content_scripts', [{ matches: ['<all_urls>'], css: ['card.css'] }]],
];

const IN_REGISTRATIONS: readonly string[] = [
  'chrome.scripting.registerContentScripts([{id:"x",js:["/page.js"],world:"MAIN",matches:["https://*/*"]}])',
  'chrome.scripting.registerContentScripts([{id:"x",css:["/card.css"],matches:["https://*/*"]}])',
  'chrome.scripting.insertCSS({target:{tabId:1},files:["/card.css"]})',
];

const copy = copyBuild(outputFolder('chrome-mv3'));
afterEach(() => copy.restore());
afterAll(() => copy.remove());

describe('a leak on purpose', () => {
  for (const [name, leaks] of Object.entries(IN_SCRIPTS)) {
    it.each(leaks)(`%s is found by ${name}`, (code, finding, path = 'page.js') => {
      const check = (BUILD_CHECKS as Readonly<Record<string, BuildCheck>>)[name];

      copy.edit(path, (text) => `${text}\n;${code};`);

      expect(check?.(copy.folder)).toContain(`${path}: ${finding}`);
    });
  }

  it.each(IN_PAGES)('%s in a page of ours is found', (leak) => {
    copy.edit('popup.html', (html) => html.replace('</body>', `${leak}</body>`));

    expect(BUILD_CHECKS.addresses(copy.folder).filter((line) => line.startsWith('popup.html'))).not.toEqual(
      [],
    );
  });

  it.each(['p{background:url(https://cdn.example/x.png)}', 'p{background:url(/x.png)}', '@import "x.css";'])(
    '%s in a style sheet is found',
    (leak) => {
      const sheet = filesIn(copy.folder, '.css')[0]?.path ?? 'none';

      copy.edit(sheet, (css) => css + leak);

      expect(BUILD_CHECKS.addresses(copy.folder).filter((line) => line.startsWith(sheet))).not.toEqual([]);
    },
  );

  it.each(IN_REGISTRATIONS)('%s in the background is found', (code) => {
    copy.edit('background.js', (text) => `${text}\n;${code};`);

    expect(BUILD_CHECKS.openDoors(copy.folder)).toHaveLength(1);
  });

  it.each(IN_MANIFEST)('%s in the manifest is found', (field, value) => {
    copy.edit('manifest.json', withField(field, value));

    expect(BUILD_CHECKS.openDoors(copy.folder)).toHaveLength(1);
  });
});
