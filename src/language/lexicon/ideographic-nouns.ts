/** Chinese, Japanese and Korean words for things whose loss or change weighs less or more than others', by the English noun. */
export const ideographicNouns: readonly (readonly [word: string, noun: string])[] = Object.entries({
  cache: '缓存 快取 緩存 キャッシュ 캐시',
  session: '会话 會話 セッション 세션',
  comment: '评论 評論 留言 コメント 댓글',
  label: '标签 標籤 ラベル 라벨',
  draft: '草稿 下書き 초안',
  note: '笔记 筆記 备忘录 備忘錄 メモ 메모',
  memory: '记忆 記憶 기억',
  reminder: '提醒 リマインダー 알림',
  bookmark: '书签 書籤 ブックマーク 북마크',
}).flatMap(([noun, words]) => words.split(' ').map((word) => [word, noun] as const));
