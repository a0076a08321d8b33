export * from '../en/editing.ts';
