/**
 * Takes names off an object and off all that it inherits from, for good: what was there is not left on any prototype, and the name cannot be
 * given a new meaning. What the browser does not have stays absent.
 */
export function remove(from: object, names: readonly string[]): void {
  for (const name of names) {
    if (!(name in from)) continue;
    for (let holder: object | null = from; holder !== null; holder = Reflect.getPrototypeOf(holder))
      Reflect.deleteProperty(holder, name);
    Reflect.defineProperty(from, name, { value: undefined, writable: false, configurable: false });
  }
}
