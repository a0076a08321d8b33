import { describe, expect, it } from 'vitest';
import { images } from '../engine/index.ts';
import { file, release } from '../testing/messages/coded-examples.ts';
import { sentenceFaults } from '../testing/sentences.ts';
import { commandLine as text, messages } from './index.ts';

describe('the command line', () => {
  it.each([
    text.seeHelp,
    text.commandMissing,
    text.commandUnknown('"x"'),
    text.auditNeedsFile,
    text.fileTooLarge('"x"', 50_000_000),
    text.guessed('Calico 3.32.0 (image, line 7)', '--calico'),
    text.assumed('Calico 3.32.0', '--calico'),
    text.fixNeedsNetwork,
    text.repairedByFix,
    text.nothingFound,
    text.nothingRepaired,
    text.nothingLeft,
    text.editsThere(0, 13, ''),
    text.editsThere(2, 13, 'Remove envFrom; Remove initContainers'),
    text.editsUnknown,
    text.installable,
    text.notInstallable(1),
    text.notInstallable(2),
    text.flagUnknown('"--x"', 'render'),
    text.flagWithoutValue('in'),
    text.flagTakesNoValue('json'),
    text.flagTwice('in'),
    text.argumentUnexpected('"x"'),
    text.valueUnknown('image', '"x"', images.join(', ')),
    ...Object.values(messages.cidrFaults).map((fault) => text.cidrInvalid('"x"', fault)),
    text.cidrNotForNetwork,
    text.cidrNotForMethod,
    text.methodNotForNetwork,
    text.deviationElsewhere('extra', ['remove-idle-typha']),
    text.needTurnedOff('remove-cni-volumes', 'remove-cni-mounts', true),
    text.needTurnedOff('remove-idle-typha', 'remove-typha-variable', false),
    ...Object.values(messages.registryFaults).map((fault) => text.registryInvalid('"x"', fault)),
    text.registryMissing,
    text.dateInvalid('"x"'),
    text.formatUnknown('"x"'),
    text.linkWithFlags('image'),
    text.linkEmpty,
    text.linkRefused,
    text.fileUnreadable('"x"', 'ENOENT'),
    text.fileUnwritable('"x"', 'EACCES'),
    text.notVendored(release, file),
    text.notPinned(release, file),
    text.sample,
    text.refusedWithdrawn,
    text.refusedUnsupported,
    text.forced,
    text.verified(file, release),
    text.unverified('"x"'),
    text.counts(1, 2, 3, 1),
    text.counts(1, 2, 3, 4),
    text.written('"x"'),
  ])('says in a whole sentence: %s', (sentence) => {
    expect(sentenceFaults(sentence)).toEqual([]);
  });

  it('has a help of lines that fit a terminal', () => {
    expect(text.usage.split('\n').filter((line) => line.length > 132)).toEqual([]);
    expect(text.usage.endsWith('\n')).toBe(true);
  });
});
