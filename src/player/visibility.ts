/** Whether the app can be seen; once it cannot, it may be frozen or killed without notice. */
export interface Visibility {
  isVisible(): boolean;
  subscribe(callback: () => void): () => void;
}
