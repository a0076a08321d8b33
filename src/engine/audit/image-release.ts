// A rebuild or one architecture is still the release; a candidate or a nightly build of it is not.
const TAG = /^v?(\d+\.\d+\.\d+)(?:-(?:\d+|amd64|arm64|ppc64le|s390x|fips))*$/;
const CALICO = /^(?:.*-)?(?:node|cni|kube-controllers|typha)$/;

/** The last part of an image's path, and its tag, in whatever registry: `reg:5000/calico/node:v3.30.3@sha256:…` is `node`, `v3.30.3`. */
function splitImage(image: string): { readonly name: string; readonly tag: string } {
  const last = image.replace(/@.*$/, '').split('/').at(-1) ?? '';
  const [name = '', tag = ''] = last.split(':');
  return { name, tag };
}

/** The release that the image's tag names, as `3.30.3`; undefined where it names none: a digest alone, `latest`, a candidate. */
export function releaseOfImage(image: string): string | undefined {
  return TAG.exec(splitImage(image).tag)?.[1];
}

/** Whether the last part of the image's path is that of one of Calico's images, a mirror's prefix left out (`mirrored-calico-node`). */
export function isCalicoImage(image: string): boolean {
  return CALICO.test(splitImage(image).name);
}
