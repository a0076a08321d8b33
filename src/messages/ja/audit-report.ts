export * from '../en/audit-report.ts';
