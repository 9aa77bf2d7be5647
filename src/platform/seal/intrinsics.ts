const { apply, getOwnPropertyDescriptor } = Reflect;

/** Reads an attribute as the browser defined it, also when a script later puts another getter in its place. */
export function readerOf<Value>(prototype: object, name: string): (of: object) => Value {
  const get = getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) return () => undefined as Value;
  return (of) => apply(get, of, []) as Value;
}

/** Calls a method as the browser defined it, also when a script later replaces it. */
export function callerOf<Value>(
  prototype: object,
  name: string,
): (of: object, ...given: readonly unknown[]) => Value {
  const method = getOwnPropertyDescriptor(prototype, name)?.value as (...given: unknown[]) => Value;
  return (of, ...given) => apply(method, of, given);
}
