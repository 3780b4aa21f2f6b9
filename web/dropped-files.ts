/** A file as it was dropped or chosen: of a folder, its name is the way to it, the folder's own name first. */
export interface DroppedFile {
  readonly name: string;
  readonly file: File;
}

/** Everything that was dropped, folders with all that is below them. Must be called while the drop is being told of. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const loose = [...dropped.files];
  const known = entries.filter((entry) => entry !== null);
  // What came from another program than the file manager has no entry.
  if (known.length < loose.length) return chosenFiles(loose);
  return (await Promise.all(known.map((entry) => filesBelow(entry, '')))).flat();
}

/** Files that were chosen with a dialogue; those of a folder that was chosen know their way. */
export function chosenFiles(files: Iterable<File>): readonly DroppedFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

async function filesBelow(entry: FileSystemEntry, above: string): Promise<readonly DroppedFile[]> {
  const name = above + entry.name;
  if (isFile(entry)) return [{ name, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: DroppedFile[] = [];
  // A hundred at a time; none means that there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesBelow(one, `${name}/`)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
