/** How every file is asked for: whoever has it is told neither who asks nor from which page. */
export const anonymous = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const satisfies RequestInit;
