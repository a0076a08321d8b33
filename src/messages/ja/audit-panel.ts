export * from '../en/audit-panel.ts';
