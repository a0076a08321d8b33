export * from '../en/proof.ts';
