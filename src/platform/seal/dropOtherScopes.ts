/**
 * Ends every other service worker that could answer for this page or for a part of it. Ours has the page's folder as its scope; one of a folder
 * below would be asked before it, one of a folder above where ours is not there yet. What another folder of the server has is left alone.
 */
export async function dropOtherScopes(container: ServiceWorkerContainer): Promise<void> {
  const folder = new URL('./', location.href).href;
  for (const registration of await container.getRegistrations()) {
    const { scope } = registration;
    if (scope !== folder && (scope.startsWith(folder) || folder.startsWith(scope)))
      await registration.unregister();
  }
}
