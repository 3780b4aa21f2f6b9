/** The package hides its own types behind `exports`; this is the part of them that the store uses. */
declare module 'better-sqlite3-multiple-ciphers' {
  export interface RunResult {
    readonly changes: number | bigint;
    readonly lastInsertRowid: number | bigint;
  }

  export interface Statement {
    readonly reader: boolean;
    all(parameters?: readonly unknown[]): unknown[];
    run(parameters?: readonly unknown[]): RunResult;
    iterate(parameters?: readonly unknown[]): IterableIterator<unknown>;
  }

  export interface Database {
    prepare(sql: string): Statement;
    /** A transaction is open. */
    readonly inTransaction: boolean;
    exec(sql: string): this;
    pragma(text: string, options?: { readonly simple?: boolean }): unknown;
    /** Copies everything into another file, page by page; `progress` answers how many pages to copy next. */
    backup(
      file: string,
      options?: { readonly progress: (left: { readonly remainingPages: number }) => number },
    ): Promise<unknown>;
    close(): void;
  }

  interface DatabaseConstructor {
    new (path: string, options?: { readonly readonly?: boolean; readonly timeout?: number }): Database;
  }

  const construct: DatabaseConstructor;
  // biome-ignore lint/style/noDefaultExport: it is how the package exports itself.
  export default construct;
}
