export * from '../../en/audit/calico.ts';
