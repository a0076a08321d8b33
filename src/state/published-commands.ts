/** Commands on a published manifest, in the order of running: nothing is applied that was not looked at. */
export interface PublishedCommands {
  readonly check: string;
  readonly compare: string;
  readonly apply: string;
}

/** The commands for an address as `PublishedManifest` has it: whatever is in it, a shell takes it as one word. */
export function publishedCommands(address: string): PublishedCommands {
  const word = /^[\w.:/~%+@-]+$/.test(address) ? address : `'${address.replaceAll("'", '%27')}'`;
  return {
    check: `curl --fail --silent --show-error --location ${word} | sha256sum`,
    compare: `kubectl diff -f ${word}`,
    apply: `kubectl apply -f ${word}`,
  };
}

/** Whether an address works on this machine alone. */
export function isLocalAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}
