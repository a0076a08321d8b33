/** What the page says of itself and at its head. */
export const page = {
  title: 'Calicut: fit Calico to your cluster',
  description:
    'Fits an upstream Calico manifest to an OKE cluster: what is supported, exactly what to change, and why. Everything happens in the browser.',
  theme: {
    label: 'Theme',
    options: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark', contrast: 'Theme: high contrast' },
  },
  language: {
    label: 'Language',
    failed: (language: string) => `${language} could not be loaded. Try again when there is a connection.`,
  },
} as const;
