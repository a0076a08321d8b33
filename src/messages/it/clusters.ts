export * from '../en/clusters.ts';
