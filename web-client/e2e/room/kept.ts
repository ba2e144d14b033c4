/** How many commands the browser keeps to be sent; within the page. */
export function kept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('wijkatelier');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('outbox').objectStore('outbox').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
