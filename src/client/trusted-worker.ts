/** Trusted Types (https://w3c.github.io/trusted-types/), as far as we use them; not every browser has them. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => object;
}

/**
 * Lets one file of this site be started as a worker from a plain address, as Pagefind does; any other address, and any
 * text that would become a script or markup, stays forbidden by the content security policy.
 */
export function trustWorker(path: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const trusted = new URL(path, location.origin).href;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, location.href).href === trusted ? address : null),
  });
}
