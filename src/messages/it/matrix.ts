export * from '../en/matrix.ts';
