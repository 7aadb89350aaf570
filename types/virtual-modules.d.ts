/** Made at build time by `modules/fact-pack.ts`; typed where it is imported, since ambient modules take no imports. */
declare module 'virtual:dateline/pack' {
  const pack: unknown;
  export default pack;
}

/** Made at build time by `modules/gazetteer.ts`. All but the names is JSON, parsed when it is first needed. */
declare module 'virtual:dateline/gazetteer' {
  export const names: string;
  export const columns: string;
  export const capitals: string;
  export const profiles: string;
  export const outlines: string;
}
