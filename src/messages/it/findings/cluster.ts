export * from '../../en/findings/cluster.ts';
