/** Makes an article live that a server has rendered, uses it, and tells of every complaint of its framework. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createSSRApp } from 'vue';
import { ReactArticle, VueArticle } from './apps.ts';

export type Framework = 'react' | 'vue';

export interface Hydration {
  readonly complaints: readonly string[];
  readonly text: string;
  /** Whether the elements of the server's page were kept. */
  readonly isKept: boolean;
}

export async function hydrate(framework: Framework): Promise<Hydration> {
  const root = document.querySelector('#root') as Element;
  const before = document.querySelector('#count');
  const complaints = listenToConsole();
  if (framework === 'vue') createSSRApp(VueArticle).mount(root);
  else
    hydrateRoot(root, createElement(ReactArticle), {
      onRecoverableError: (error) => complaints.push(String(error)),
    });
  await pause();
  (document.querySelector('button') as HTMLElement).click();
  await pause();
  const after = document.querySelector('#count');
  return { complaints, text: after?.textContent ?? '', isKept: after === before };
}

/** Long enough for a framework's own scheduling. */
const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 200));

function listenToConsole(): string[] {
  const complaints: string[] = [];
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts: unknown[]) => void complaints.push(parts.map(String).join(' '));
  }
  return complaints;
}
