/** vfile's types name `URL`; the core, which has no machine's types, need know no more of it than this. */
interface URL {
  toString(): string;
}
