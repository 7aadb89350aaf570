/** Made at build time by `modules/fact-pack.ts`; typed where it is imported, since ambient modules take no imports. */
declare module 'virtual:dateline/pack' {
  const pack: unknown;
  export default pack;
}
