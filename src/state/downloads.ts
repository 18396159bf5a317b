/** Hands a text file to the person: the browser's own download, nothing leaves for another host. */

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export function download({ name, text }: TextFile, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a revoked one would give an empty file.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
