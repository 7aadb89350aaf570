/** Documents that are no HTML, or HTML of a rare kind. */
import { article, MARKS, NEWS_META, PARAGRAPHS, type OddPage } from './odd-page.ts';

/** The least that viewers take for a PDF. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 51>>stream
BT /F 12 Tf 20 100 Td (Talks in Beijing) Tj ET     
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const NEWS_HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${NEWS_META}</head>`;

const xhtml = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title>${NEWS_META}</head><body>${body}</body></html>`;

const NOT_FOR_US: readonly OddPage[] = [
  {
    name: 'an SVG document',
    page: {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Beijing</text></svg>',
    },
    marks: [],
  },
  {
    name: 'an XML document',
    page: { type: 'text/xml', body: '<?xml version="1.0"?><news><p>Talks in Beijing</p></news>' },
    marks: [],
  },
  {
    name: 'a feed with a style sheet',
    page: {
      type: 'application/xml',
      body: '<?xml version="1.0"?><?xml-stylesheet type="text/css" href="data:text/css,item{display:block}"?><rss version="2.0"><channel><item><title>Beijing</title></item></channel></rss>',
    },
    marks: [],
  },
  { name: 'plain text', page: { type: 'text/plain', body: 'Talks in Beijing went on.' }, marks: [] },
  { name: 'JSON', page: { type: 'application/json', body: '{"city":"Beijing"}' }, marks: [] },
  { name: 'a PDF', page: { type: 'application/pdf', body: PDF }, marks: [] },
  { name: 'an empty page', page: { body: '' }, marks: [] },
  {
    name: 'a page without body',
    page: { body: `${NEWS_HEAD}<script>document.body?.remove()</script></html>` },
    marks: [],
  },
  {
    name: 'a page without root',
    page: { body: article() },
    act: 'document.documentElement.remove()',
    works: 'document.documentElement === null',
    marks: [],
  },
  {
    name: 'a frameset',
    page: { body: `${NEWS_HEAD}<frameset cols="50%,50%"><frame src="about:blank"></frameset></html>` },
    marks: [],
  },
];

const RARE: readonly OddPage[] = [
  {
    name: 'XHTML',
    page: {
      type: 'application/xhtml+xml',
      body: xhtml(
        `${PARAGRAPHS}<svg xmlns="http://www.w3.org/2000/svg"><text y="9">Pyongyang</text></svg><script><![CDATA[globalThis.ran = 1 < 2 && 3 > 2]]></script>`,
      ),
    },
    works: 'ran',
    hasCard: true,
    marks: MARKS,
  },
  {
    name: 'quirks mode',
    page: { body: article('', { doctype: '' }) },
    works: 'document.compatMode === "BackCompat"',
    marks: MARKS,
  },
  {
    name: 'broken markup',
    page: { body: `${NEWS_HEAD}<body><article><h1>a<p>b<table><p>Beijing<td>Seoul</article></b></i>` },
    marks: MARKS,
  },
  {
    name: 'an old encoding',
    page: {
      type: 'text/html; charset=windows-1252',
      body: Buffer.from(
        article('<p id="old">Talks in São Paulo, too.</p>').replace('<meta charset="utf-8">', ''),
        'latin1',
      ),
    },
    works: 'document.querySelector("#old").textContent.includes("São")',
    marks: [...MARKS, 'São Paulo'],
  },
  {
    name: 'a page that is written while it loads',
    page: { body: article('<script>document.write("<p>Pyongyang waited.<" + "/p>")</script>') },
    marks: ['Beijing', 'Pyongyang', 'Seoul'],
  },
  {
    name: 'text beside the text: vector graphics, formulas, templates, fields, code',
    page: {
      body: article(
        `<svg><text y="9">Oslo</text></svg><math><mtext>Oslo</mtext></math><template>Oslo</template><textarea>Oslo</textarea>
         <select><option>Oslo</option></select><pre>Oslo</pre><noscript>Oslo</noscript><object>Oslo</object><canvas>Oslo</canvas>`,
        { head: NEWS_META },
      ),
    },
    marks: MARKS,
  },
];

export const DOCUMENTS: readonly OddPage[] = [...NOT_FOR_US, ...RARE];
