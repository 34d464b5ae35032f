/** The same keys with any text. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** Words in both languages. They are typed from the English ones: one that is missing, or one too many, is a compile error. */
export function translated<T>(words: { en: T; 'zh-CN': Translated<NoInfer<T>> }): { en: T; 'zh-CN': T } {
  return words as { en: T; 'zh-CN': T };
}
