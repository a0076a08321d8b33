export const interfaceMessages = {} as const;
