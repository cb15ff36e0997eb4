/** The text of a bundle: the module and all that it imports, as scripts/build.mjs makes it. */
declare module '*?bundled' {
  const text: string;
  export default text;
}
