/** Some of the messages of a tree, at any depth. */
export type Some<Tree> = {
  readonly [Key in keyof Tree]?: Tree[Key] extends
    string | readonly unknown[] | ((...given: never[]) => unknown)
    ? Tree[Key]
    : Some<Tree[Key]>;
};

const isTree = (node: unknown): node is object =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** The tree with some of its messages said in another way; what is not said again stays. */
export function over<Tree extends object>(tree: Tree, some: Some<Tree>): Tree {
  const before = new Map<string, unknown>(Object.entries(tree));
  const said = Object.fromEntries(before);
  for (const [key, message] of Object.entries(some)) {
    const old = before.get(key);
    said[key] = isTree(old) && isTree(message) ? over<object>(old, message) : message;
  }
  return said as Tree;
}
