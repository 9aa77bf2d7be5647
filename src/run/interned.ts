/** Equal things from different messages become one: texts, or what has the same key. */
export function interned(): (text: string) => string;
export function interned<Thing>(keyOf: (thing: Thing) => string): (thing: Thing) => Thing;
export function interned<Thing>(
  keyOf = String as unknown as (thing: Thing) => string,
): (thing: Thing) => Thing {
  const known = new Map<string, Thing>();
  return (thing) => {
    const key = keyOf(thing);
    const same = known.get(key);
    if (same === undefined) known.set(key, thing);
    return same ?? thing;
  };
}
