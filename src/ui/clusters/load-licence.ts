/** The licence of upstream's files as the page carries it beside them; undefined where it cannot be had. */
export async function loadLicence(base: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL('manifests/LICENSE.txt', base), { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const text = await response.text();
    // A host that answers everything with its start page has none.
    return response.ok && text.includes('Apache License') ? text : undefined;
  } catch (error) {
    // Whatever goes wrong between here and a server, fetch has but one error for it.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
