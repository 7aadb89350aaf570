/** What a reader does on our own pages: finds a control by its words, works it, reads what is said. */
import type { ExtensionPage } from './extension-page.ts';

const quote = (text: string): string => JSON.stringify(text);
const labelled = (label: string): string =>
  `[...document.querySelectorAll('label')].find((label) => label.textContent.includes(${quote(label)})).querySelector('input')`;

export const textOf = (page: ExtensionPage): Promise<string> => page.evaluate('document.body.innerText');

/** A switch, a radio button. */
export const clickInput = (page: ExtensionPage, label: string): Promise<null> =>
  page.evaluate(`(${labelled(label)}.click(), null)`);

export const clickButton = (page: ExtensionPage, name: string): Promise<null> =>
  page.evaluate(
    `([...document.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent).includes(${quote(name)})).click(), null)`,
  );

/** As typing or sliding does. */
export const enter = (page: ExtensionPage, selector: string, value: string): Promise<null> =>
  page.evaluate(`(() => {
    const field = document.querySelector(${quote(selector)});
    field.value = ${quote(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return null;
  })()`);

/** Gives a file to the file field of this name. */
export const giveFile = (page: ExtensionPage, label: string, text: string): Promise<null> =>
  page.evaluate(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${quote(text)}], 'file.txt'));
    const field = document.querySelector('input[type=file][aria-label=' + ${quote(quote(label))} + ']');
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  })()`);

/** The text of the file that a button offers, as it would come to the disk. */
export const savedBy = (page: ExtensionPage, name: string): Promise<string> =>
  page.evaluate(`new Promise((resolve) => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => (void blob.text().then(resolve), createObjectURL.call(URL, blob));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {};
    [...document.querySelectorAll('button')].find((button) => button.textContent.includes(${quote(name)})).click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  })`);
