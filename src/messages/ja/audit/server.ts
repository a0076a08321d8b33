export * from '../../en/audit/server.ts';
