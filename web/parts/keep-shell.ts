/**
 * Lets the browser keep the shell of the app (public/service-worker.js), so that it can be installed and opens while
 * the server is stopped. Begins when the page is at rest; a browser that cannot do it works without.
 */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const begin = (): void => {
    navigator.serviceWorker.register('/service-worker.js').catch((error: unknown) => {
      // Private windows and strict settings forbid it; nothing else depends on it.
      console.info('The app is not kept for times without its server.', error);
    });
  };
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
