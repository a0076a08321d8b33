import { describe, expect, it } from 'vitest';
import { withDetail } from './details.ts';
import { toImages } from './selection.ts';

describe('withDetail', () => {
  it('says a detail, says it anew, and takes it back', () => {
    const said = withDetail({}, 'arch', 'arm64');
    expect(said).toEqual({ arch: 'arm64' });
    expect(withDetail(said, 'arch', 'both')).toEqual({ arch: 'both' });
    expect(withDetail(said, 'arch', undefined)).toEqual({});
    expect(withDetail({}, 'arch', undefined)).toEqual({});
  });

  it('writes equal details alike, whatever was said first', () => {
    const one = withDetail(withDetail({}, 'kernel', 'older'), 'workers', 'some');
    const other = withDetail(withDetail({}, 'workers', 'some'), 'kernel', 'older');
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

describe('toImages', () => {
  it('has each image once, in the order of the list, and none is no images', () => {
    expect(toImages(['other', 'ol8', 'other'])).toEqual(['ol8', 'other']);
    expect(toImages([])).toBeUndefined();
  });
});
