export * from '../../en/audit/yaml.ts';
