/**
 * An address that a link may lead to, written so that no printer has to escape it; undefined for anything but https in plain characters.
 * Escaping by number changes no address: a server reads both alike.
 */
export function safeAddress(url: string): string | undefined {
  if (!/^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#][\x21-\x7e]*)?$/i.test(url)) return undefined;
  return url.replace(/["'()<>[\]\\^`{|}*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
