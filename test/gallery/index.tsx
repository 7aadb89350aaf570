/** All states, each in all its forms. `?state=NAME` shows one: what tests take pictures of. */
import './pretend-browser.ts';
import { render } from 'preact';
import { STATES } from './states.ts';
import { formsOf, type Form, type State } from './state-table.ts';

function Strip({ state }: { readonly state: State }) {
  return (
    <section>
      <h2>
        <a href={`?state=${state.name}`}>{state.name}</a>
      </h2>
      <div class="strip">
        {formsOf(state).map((form) => (
          // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which the tests look into
          <iframe
            key={form.name}
            title={`${state.name}, ${form.name}`}
            src={addressOf(state, form)}
            style={{ width: `${form.width}px`, colorScheme: form.scheme }}
          />
        ))}
      </div>
    </section>
  );
}

function addressOf({ name }: State, { scheme, lang }: Form): string {
  return `state.html?${new URLSearchParams({ state: name, scheme, lang })}`;
}

const box = document.getElementById('app') as HTMLElement;

function show(states: readonly State[]): void {
  render(
    <main>
      {states.map((state) => (
        <Strip key={state.name} state={state} />
      ))}
    </main>,
    box,
  );
}

const wanted = new URLSearchParams(location.search).get('state');
show(wanted === null ? STATES : STATES.filter(({ name }) => name === wanted));

/** For tests, which take one picture after the other. */
Object.assign(globalThis, {
  gallery: {
    states: STATES.map(({ name }) => name),
    show: (wanted: string) => show(STATES.filter(({ name }) => name === wanted)),
  },
});
