/** What a person reads who has the archive and nothing else. */
export function airgapReadme(version: string): string {
  return `Calicut ${version}, to be used without a network

  site/        the whole page with upstream's manifests; it asks for nothing beyond its own folder
  SHA256SUMS   what every file must be:  sha256sum --check --quiet SHA256SUMS
  LICENSE      of Calicut; that of upstream's manifests is in site/manifests/LICENSE.txt and site/m/LICENSE.txt

TO USE IT ON ONE MACHINE

  python3 -m http.server --bind 127.0.0.1 --directory site 8000

and open http://127.0.0.1:8000/ there. Any other server of files does as well:

  ruby -run -e httpd site --bind-address=127.0.0.1 --port=8000
  busybox httpd -f -p 127.0.0.1:8000 -h site

Opening site/index.html from the disk (file://) does not work: a browser runs no script modules and reads no
manifests from there, for it takes every file on a disk for a page of a stranger.

TO SERVE IT TO OTHERS

Put the content of site/ below any path of any server of static files. All addresses in it are relative, and no
rule for rewriting is needed. site/_headers says which headers to send with which path. A server that sends
compressed copies (nginx: gzip_static on, brotli_static on) finds them beside the files.

Use HTTPS: over plain HTTP a browser lets a page from another machine neither copy to the clipboard nor keep
itself for offline use. The rest works.

"Fetch from upstream" is the only thing that cannot work here. Open a file instead, or choose a release that is
in site/manifests.
`;
}
