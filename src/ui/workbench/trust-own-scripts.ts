/** What browsers that know trusted types have; the compiler's library does not. */
interface TrustedTypes {
  readonly createPolicy: (name: 'default', rules: { readonly createScriptURL: (address: string) => string | undefined }) => unknown;
}

/**
 * The page's policy takes no text as markup, script or the address of a script (`tools/hosting/policies.ts`). The one thing that is let
 * through is a script of the page's own, which a worker is started from; for all else there is no rule, and the browser refuses it.
 */
export function trustOwnScripts(world: Window & { readonly trustedTypes?: TrustedTypes }): void {
  const own = new URL('.', world.document.baseURI);
  world.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, own);
      return origin === own.origin && pathname.startsWith(own.pathname) ? address : undefined;
    },
  });
}
