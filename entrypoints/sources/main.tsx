import { render } from 'preact';
import { ask } from '../../lib/messaging/send.ts';
import { Sources } from './Sources.tsx';

const app = document.getElementById('app') as HTMLElement;

void ask('getSources', {}).then((model) => render(<Sources model={model} />, app));
