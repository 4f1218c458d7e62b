/** Rows of one batch by store: what one transaction of the product has written. */
export type Rows = Record<string, { id: string }[]>;

const RAW = 'bench-raw';

/** Opens a database, made with the very stores and indexes of another one where it is new. */
export async function openLike(model: string): Promise<IDBDatabase> {
  const source = await open(model);
  const database = await open(RAW, (raw) => {
    for (const name of source.objectStoreNames) copyStore(source, raw, name);
  });
  source.close();
  return database;
}

function copyStore(source: IDBDatabase, raw: IDBDatabase, name: string): void {
  const model = source.transaction(name).objectStore(name);
  const store = raw.createObjectStore(name, { keyPath: model.keyPath });
  for (const index of model.indexNames) {
    const { keyPath, unique, multiEntry } = model.index(index);
    store.createIndex(index, keyPath as string | string[], { unique, multiEntry });
  }
}

/** Opens a database by its plain interface. */
export function open(name: string, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => make?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes rows as fast as the browser can: nothing is looked up, one transaction, no wrapper. */
export function write(database: IDBDatabase, rows: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(Object.keys(rows), 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    for (const [name, list] of Object.entries(rows)) {
      const store = transaction.objectStore(name);
      for (const row of list) store.put(row);
    }
  });
}

/** All rows of a store. */
export function all(database: IDBDatabase, name: string): Promise<{ id: string }[]> {
  return result(database.transaction(name).objectStore(name).getAll());
}

export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
