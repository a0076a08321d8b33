export * from '../../en/findings/support.ts';
