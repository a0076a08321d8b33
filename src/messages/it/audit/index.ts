export * from '../../en/audit/index.ts';
