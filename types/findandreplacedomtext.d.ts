/** Its package has no types; what the benchmark uses. */
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Node,
    options: { readonly find: RegExp; readonly wrap: string },
  ): unknown;
}
