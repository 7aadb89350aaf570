/** Pages that look unlike others: directions, sizes, layers, frames. */
import { article, MARKS, type OddPage } from './odd-page.ts';

const styled = (name: string, css: string, rest: Partial<OddPage> = {}): OddPage => ({
  name,
  page: { body: article('', { head: `<style>${css}</style>` }) },
  hasCard: true,
  marks: MARKS,
  ...rest,
});

const STYLES: readonly OddPage[] = [
  styled('vertical text', 'body{writing-mode:vertical-rl}', {
    works: 'document.querySelector("#first").getBoundingClientRect().height > 60',
  }),
  styled('text from right to left', 'body{direction:rtl;unicode-bidi:bidi-override}'),
  styled('text that cannot be selected', 'body{user-select:none;-webkit-user-select:none}'),
  styled('zoom', 'body{zoom:1.7}', { works: 'document.body.currentCSSZoom > 1.6' }),
  styled('text upside down', 'article{transform:rotate(180deg)}'),
  styled('columns', 'article{columns:3;height:60px}'),
  styled('capitals by style', 'article{text-transform:uppercase;font-variant:small-caps}'),
  styled('content that is drawn only when seen', 'p{content-visibility:auto}'),
  styled(
    'text under a layer that lets pointers through',
    'html::before{content:"";position:fixed;inset:0;z-index:9;pointer-events:none;background:#ff02}',
  ),
  {
    name: 'lines that run both ways',
    page: {
      body: article('', {
        html: 'lang="en" dir="rtl"',
        text: '<p>استمرت المحادثات. Talks in Beijing went on.</p><p>وغادر المبعوثون. Envoys left Seoul.</p>',
      }),
    },
    hasCard: true,
    marks: MARKS,
  },
];

const press =
  (selector: string): NonNullable<OddPage['use']> =>
  (page) =>
    page.click(selector);

const LAYERS: readonly OddPage[] = [
  {
    name: 'a page in full screen',
    page: { body: article('<button onclick="document.documentElement.requestFullscreen()">Full</button>') },
    use: press('button'),
    works: 'document.fullscreenElement === document.documentElement',
    hasCard: true,
    marks: MARKS,
  },
  {
    name: 'an article in full screen',
    page: { body: article('<button onclick="this.parentElement.requestFullscreen()">Full</button>') },
    use: press('button'),
    works: 'document.fullscreenElement?.localName === "article"',
    hasCard: true,
    marks: MARKS,
  },
  {
    name: 'a dialog in front',
    page: {
      body: article(
        '<dialog><p>Envoys left Pyongyang.</p></dialog><script>document.querySelector("dialog").showModal()</script>',
      ),
    },
    works: 'document.querySelector("dialog").open',
    marks: ['Beijing', 'Pyongyang', 'Seoul'],
  },
  {
    name: 'a popover and folded text',
    page: {
      body: article(
        '<div popover="manual">Envoys left Pyongyang.</div><details><summary>More</summary><p>Oslo waited.</p></details>',
      ),
    },
    act: 'document.querySelector("[popover]").showPopover()',
    use: press('summary'),
    works: 'document.querySelector("details").open && document.querySelector(":popover-open") !== null',
    marks: ['Beijing', 'Oslo', 'Pyongyang', 'Seoul'],
  },
  {
    name: 'a page that is printed',
    page: {
      body: article('<script>addEventListener("beforeprint", () => { globalThis.printed = true; })</script>'),
    },
    use: async (page) => void (await page.pdf()),
    works: 'printed',
    marks: MARKS,
  },
];

const FRAMES: readonly OddPage[] = [
  {
    name: 'frames of other origins',
    page: {
      body: article(
        `<iframe id="other"></iframe><iframe sandbox srcdoc="<p>Oslo</p>"></iframe><iframe src="data:text/html,<p>Oslo"></iframe>
         <iframe src="about:blank"></iframe><script>
         document.querySelector('#other').src = 'data:text/html,<script>parent.postMessage("hello", "*")<' + '/script>';
         addEventListener('message', ({ data }) => { globalThis.heard = (globalThis.heard ?? '') + data; });</script>`,
      ),
    },
    act: '(async () => { while (!globalThis.heard) await new Promise(requestAnimationFrame); })()',
    works: 'heard === "hello"',
    hasCard: true,
    marks: MARKS,
  },
  {
    name: 'shadow roots, five deep, open and closed',
    page: {
      body: article(`<div id="open"></div><div id="closed"></div><script>
        let host = document.querySelector('#open');
        for (const name of ['Oslo', 'Pyongyang', 'Moscow', 'Tokyo', 'China']) {
          const root = host.attachShadow({ mode: 'open' });
          root.innerHTML = '<p>Envoys left ' + name + '.</p><div></div>';
          host = root.querySelector('div');
        }
        document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>Paris waited.</p>';</script>`),
    },
    works: 'document.querySelector("#closed").shadowRoot === null',
    marks: ['Beijing', 'China', 'Moscow', 'Oslo', 'Pyongyang', 'Seoul', 'Tokyo'],
  },
];

export const LAYOUT_PAGES: readonly OddPage[] = [...STYLES, ...LAYERS, ...FRAMES];
