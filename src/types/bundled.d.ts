/** A bundle as text: the module and all that it imports, as scripts/build.mjs makes it. */
declare module '*?bundled' {
  /** The expression of a function that runs it; its parameters are those of a CommonJS module, and `keepCompiled`. */
  const source: string;
  export default source;
  /** What tells this source from any other, fit for the name of a file. */
  export const digest: string;
}
