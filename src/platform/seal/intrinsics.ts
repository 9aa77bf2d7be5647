const { apply, getOwnPropertyDescriptor } = Reflect;

/** Reads an attribute as the browser defined it, also when a script later puts another getter in its place. Undefined where it has none. */
export function readerOf<Of extends object, Name extends keyof Of>(
  prototype: Of,
  name: Name,
): (of: Of) => Of[Name] | undefined {
  const get = getOwnPropertyDescriptor(prototype, name)?.get as (() => Of[Name]) | undefined;
  return (of) => (get === undefined ? undefined : apply(get, of, []));
}

/** Calls a method as the browser defined it, also when a script later replaces it. */
export function callerOf<Of extends object>(
  prototype: Of,
  name: keyof Of,
): (of: Of, ...given: readonly unknown[]) => unknown {
  const method = getOwnPropertyDescriptor(prototype, name)?.value as (...given: unknown[]) => unknown;
  return (of, ...given) => apply(method, of, given);
}
