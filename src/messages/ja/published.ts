export * from '../en/published.ts';
