/** Where issues are opened; the build takes it from `bugs` in package.json, or from the hosted workflow's own repository. */
declare const CALICUT_ISSUES: string;

/** The address that opens an issue with these words in it. */
export function reportAddress(title: string, body: string): string {
  return `${CALICUT_ISSUES}/new?${new URLSearchParams({ title, body }).toString()}`;
}
