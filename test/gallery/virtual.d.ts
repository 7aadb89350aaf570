declare module 'virtual:gallery/pack' {
  import type { Pack } from '../../lib/facts/pack.ts';
  const pack: Pack;
  export default pack;
}
