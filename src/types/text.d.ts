/** Style sheets and other text that the bundler takes in as a string. */
declare module '*.css' {
  const text: string;
  export default text;
}
