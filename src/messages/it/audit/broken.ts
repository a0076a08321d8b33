export * from '../../en/audit/broken.ts';
