/**
 * What was made of things that have not changed since. The dev server loads a site after every edit; with a
 * memory only the files that were saved are read and judged anew. Nothing of it is ever written.
 */

/** Keeps one value for each name while its state is the same. */
export class FileMemory<Value> {
  readonly #known = new Map<string, { state: string; value: Value }>();

  /** The value of a file in this state: as it was, or made now. */
  of(file: string, state: string, make: () => Value): Value {
    const known = this.#known.get(file);
    if (known?.state === state) return known.value;
    const value = make();
    this.#known.set(file, { state, value });
    return value;
  }

  /** Whether this is the state that is remembered. */
  isCurrent(file: string, state: string): boolean {
    return this.#known.get(file)?.state === state;
  }
}

/** Keeps what was made of an object, as long as what else it depends on is the same. */
export class ObjectMemory<Thing extends object, Value> {
  #known = new WeakMap<Thing, Value>();
  #context = '';

  /** @param context what the value depends on besides the object: another one forgets everything */
  of(thing: Thing, context: string, make: () => Value): Value {
    if (context !== this.#context) {
      this.#context = context;
      this.#known = new WeakMap();
    }
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    const value = make();
    this.#known.set(thing, value);
    return value;
  }
}
