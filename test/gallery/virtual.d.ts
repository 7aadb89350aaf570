declare module 'virtual:gallery/pack' {
  const pack: unknown;
  export default pack;
}
