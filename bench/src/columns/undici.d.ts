// undici declares types for its index only, and the floor loads just what it needs of it.
declare module 'undici/lib/dispatcher/pool.js' {
  const Pool: typeof import('undici').Pool;
  export default Pool;
}
