export * from '../../en/audit/kubernetes.ts';
