/** The same small article in two frameworks: rendered by a server, made live in the page, changed there. */
import { createElement, useState, type ReactElement } from 'react';
import { defineComponent, h, ref, type Component } from 'vue';

const SENTENCES = ['Ships from Norway reached Beijing on Monday.', 'The United Nations met in Geneva.'];
const people = (count: number): string => `${count} people in Norway now`;

export function ReactArticle(): ReactElement {
  const [count, setCount] = useState(3);
  const paragraphs = SENTENCES.map((text) =>
    createElement('p', { key: text }, text, ' ', createElement('em', null, text)),
  );
  return createElement(
    'div',
    null,
    ...paragraphs,
    createElement('p', { id: 'count' }, people(count)),
    createElement('button', { onClick: () => setCount(count + 1) }, 'One more'),
  );
}

export const VueArticle: Component = defineComponent(() => {
  const count = ref(3);
  return () =>
    h('div', [
      ...SENTENCES.map((text) => h('p', [text, ' ', h('em', text)])),
      h('p', { id: 'count' }, people(count.value)),
      h('button', { onClick: () => count.value++ }, 'One more'),
    ]);
});
