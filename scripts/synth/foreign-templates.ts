import { type Language } from './statistics.ts';
import { templates } from './template.ts';

/** Languages beside English that sentences are made in. */
export type Foreign = Exclude<Language, 'en'>;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What tools of servers in these languages are about. */
export const nouns: Readonly<Record<Foreign, readonly string[]>> = {
  zh: wordsOf(
    '项目 文件 用户 订单 数据 消息 任务 文档 图片 报告 会议 客户 产品 商品 记录 评论 地图 天气 新闻 股票 视频 音频 表格 模板 接口 账户 文章 页面 标签 配置',
  ),
  ja: wordsOf(
    'プロジェクト ファイル ユーザー 注文 データ メッセージ タスク 文書 画像 報告書 会議 顧客 製品 記録 地図 天気 記事 動画 設定 一覧',
  ),
  ko: wordsOf(
    '프로젝트 파일 사용자 주문 데이터 메시지 작업 문서 이미지 보고서 회의 고객 상품 기록 지도 날씨 기사 영상 설정 목록',
  ),
  es: wordsOf(
    'proyecto archivo usuario pedido dato mensaje tarea documento imagen informe reunión cliente producto registro mapa artículo vídeo ajuste lista cuenta',
  ),
  de: wordsOf(
    'Projekt Datei Konto Auftrag Datensatz Nachricht Aufgabe Dokument Bild Bericht Termin Kunde Produkt Eintrag Karte Artikel Video Vorlage Liste Ordner',
  ),
  ru: wordsOf(
    'проект файл пользователь заказ запись сообщение задача документ изображение отчёт встреча клиент товар карта статья видео настройка список счёт папка',
  ),
};

/** What they say: the first sentence, those after it, and what an argument is. */
export const sentences = {
  zh: {
    first: templates(`
      $verb$noun
      $verb指定的$noun
      $verb$Title中的$noun。
      根据ID$verb$noun。
      $verb$noun列表，支持按$noun筛选`),
    further: templates(`
      返回$noun和$noun的详细信息。
      每页最多$number条。
      需要先调用 $tool 获得$noun的ID。
      适用于$Title的$noun。
      $noun必须已经存在。
      结果按时间排序，最多$number个$noun。
      参数 $argument 为空时，默认为当前$noun。`),
    argument: templates(`
      $noun的ID
      $noun名称
      $noun编号，例如 $trade
      要处理的$noun
      每页数量，默认$number
      可选，$noun的类型`),
  },
  ja: {
    first: templates(`
      $nounを$verbます。
      指定した$nounを$verbます
      $Titleの$nounを$verbます。`),
    further: templates(`
      $nounと$nounの詳細を返します。
      最大$number件まで。
      先に $tool でIDを調べてください。`),
    argument: templates(`
      $nounのID
      $nounの名前
      対象の$noun（例: $trade）
      件数（既定値は$number）`),
  },
  ko: {
    first: templates(`
      $noun을 $verb합니다
      지정한 $noun을 $verb합니다.
      $Title의 $noun을 $verb합니다.`),
    further: templates(`
      $noun과 $noun의 상세 정보를 돌려줍니다.
      최대 $number건입니다.
      먼저 $tool 도구로 ID를 확인하세요.`),
    argument: templates(`
      $noun ID
      $noun 이름
      대상 $noun (예: $trade)
      개수 (기본값 $number)`),
  },
  es: {
    first: templates(`
      $Verb un $noun de $Title.
      $Verb el $noun indicado.
      $Verb $noun por ID.`),
    further: templates(`
      Devuelve el $noun con su $noun y su $noun.
      Como máximo $number resultados por página.
      Use $tool para conocer el ID del $noun.
      El $noun debe existir en $Title.`),
    argument: templates(`
      ID del $noun
      Nombre del $noun
      El $noun, por ejemplo $trade
      Número máximo de resultados (por defecto $number)`),
  },
  de: {
    first: templates(`
      $noun in $Title $verb.
      Ein bestimmtes $noun $verb.
      $noun nach ID $verb.`),
    further: templates(`
      Liefert $noun mit $noun und $noun.
      Höchstens $number Treffer je Seite.
      Die ID nennt $tool.`),
    argument: templates(`
      ID von $noun
      Name von $noun
      Das $noun, etwa $trade
      Höchste Zahl der Treffer (Vorgabe $number)`),
  },
  ru: {
    first: templates(`
      $Verb $noun в $Title.
      $Verb указанный $noun.
      $Verb $noun по ID.`),
    further: templates(`
      Возвращает $noun, $noun и $noun.
      Не более $number записей на странице.
      ID можно узнать через $tool.`),
    argument: templates(`
      ID ($noun)
      Название ($noun)
      $noun, например $trade
      Количество (по умолчанию $number)`),
  },
} satisfies Record<Foreign, unknown>;
