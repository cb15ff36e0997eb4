import { remembered } from '../../article/remembered';

/**
 * What all the functions remember of one object, each in its place. One table for all of them: a table each costs the garbage
 * collector a walk each.
 */
const answers = remembered<object, unknown[]>();
/** An answer of `undefined`, told from none. */
const UNDEFINED = Symbol('undefined');
let functions = 0;

/** Remembers what a pure function said of an object, for as long as the object lives. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const place = functions++;
  return key => {
    let values = answers.get(key);
    if (!values) answers.set(key, (values = []));
    const known = values[place];
    if (known !== undefined) return (known === UNDEFINED ? undefined : known) as V;
    const value = compute(key);
    values[place] = value === undefined ? UNDEFINED : value;
    return value;
  };
}
