/** What a state is, and the forms that each is shown in. */
import type { VNode } from 'preact';

export interface State {
  /** Of the picture, too: "card-facts". */
  readonly name: string;
  /** Style sheets of the place where the component lives, as text. */
  readonly styles: readonly string[];
  /** In pixels, where there is room. */
  readonly width: number;
  /** In pixels, where what is drawn depends on the height of the window. */
  readonly height?: number;
  readonly draw: () => VNode | Promise<VNode>;
  /** What the reader did before the picture is taken. */
  readonly after?: (root: HTMLElement) => void;
}

export interface Form {
  readonly name: 'light' | 'dark' | 'narrow' | 'right to left';
  readonly scheme: 'light' | 'dark';
  readonly lang: 'en' | 'ar';
  readonly width: number;
}

/** A page of 1,280 pixels at 400 %. */
const NARROW = 320;

export const formsOf = ({ width }: State): Form[] => [
  { name: 'light', scheme: 'light', lang: 'en', width },
  { name: 'dark', scheme: 'dark', lang: 'en', width },
  { name: 'narrow', scheme: 'light', lang: 'en', width: NARROW },
  { name: 'right to left', scheme: 'dark', lang: 'ar', width: NARROW },
];
