/** Whether a database is there: opening one makes it, and who only looks leaves nothing behind. True where the browser does not say. */
export async function isKept(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((each) => each.name === name);
  } catch {
    return true;
  }
}
