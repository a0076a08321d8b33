export * from '../en/forms-panel.ts';
