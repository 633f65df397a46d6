/**
 * Verbs of other languages that tool definitions are written in, by the English verb they stand for. For European
 * languages the forms met in practice: infinitive, imperative, third person.
 */
export const foreignForms: Readonly<Record<string, string>> = {
  get: `obtener obtiene obtenga obtén obter obtém obtenha obtenir obtient obtenez récupère récupérer récupérez recupera
    recuperar ottiene ottieni ottenere recupère abrufen ruft holt hole erhalte consigue traer trae pega busca_por
    получить получает pobiera pobierz pobierać getir getirir alır verir haalt ophalen получение dapatkan mengambil lấy`,
  read: `lire lit leer lee leia ler voir vue`,
  test: `testa testar teste tester testez prueba probar testet testen`,
  connect: `connecte connecter conecta conectar verbindet verbinden connecte_toi reconnecte`,
  download: `télécharge télécharger descarga descargar baixa baixar scarica scaricare herunterladen`,
  detect: `detecta detectar détecte détecter erkennt`,
  perform: `effectue effectuer realiza realizar effettua`,
  list: `listar lista listado lister liste listez elenca elencare auflisten listet listele listeler список перечислить
    wyświetla toon`,
  search: `buscar busca busque chercher cherche recherche rechercher recherchez pesquisar pesquisa procurar procura
    cerca cercare ricerca suchen sucht suche durchsucht поиск найти ищет ara arama arar szuka wyszukuje zoeken zoekt
    mencari cari tìm`,
  query: `consultar consulta consulte interroge interroger abfragen befragt sorgular sorgula`,
  show: `mostrar muestra mostra affiche afficher anzeigen zeigt zeige göster gösterir показать показывает exibir exibe`,
  return: `devuelve retorna retornar devolver renvoie retourne restituisce gibt liefert döndürür возвращает zwraca`,
  calculate: `calcula calcular calcule calcule calculer calcola berechnet berechnen berechne hesapla hesaplar somar soma
    suma sumar avalia evalúa вычислить рассчитать oblicza`,
  convert: `convierte convertir converte converter konvertiert wandelt dönüştürür traduce traducir traduz traduire`,
  verify: `verifica verificar vérifie vérifier prüft prüfen überprüft valida validar valide проверить проверяет comprueba`,
  generate: `genera generar gera gerar génère générer generiert produit produire identifie üretir oluşturur_metin analiza analizar
    analisa analisar analyse analysiert`,
  create: `crear crea cree criar cria crie crée créer créez creare erstellen erstellt erstelle anlegen legt создать создает
    создаёт oluştur oluşturur tworzy utwórz aanmaken membuat buat tạo cadastrar cadastra`,
  add: `añadir añade agregar agrega agregue adicionar adiciona ajouter ajoute ajoutez aggiungi aggiunge aggiungere
    hinzufügen fügt добавить добавляет ekle ekler dodaje dodaj toevoegen tambah thêm`,
  update: `actualizar actualiza actualice atualizar atualiza atualize jour met mettre modifie_jour activar activa desactivar desactiva reactivar aggiorna aggiornare aktualisiert
    aktualisieren обновить обновляет güncelle günceller aktualizuje bijwerken`,
  edit: `editar edita modifier modifie modificar modifica bearbeiten bearbeitet изменить изменяет düzenle`,
  save: `guardar guarda salvar salva enregistrer enregistre sauvegarde speichern speichert сохранить сохраняет kaydet
    kaydeder zapisuje`,
  write: `escribir escribe escrever escreve écrire écrit scrivi scrive schreiben schreibt записать yaz yazar`,
  upload: `subir sube enviar_arquivo téléverse hochladen lädt загрузить yükle`,
  move: `mover mueve déplacer déplace sposta verschieben verschiebt переместить taşı`,
  rename: `renombrar renombra renomear renommer renomme rinomina umbenennen`,
  schedule: `programar programa agendar agenda planifier planifie planen planifica`,
  delete: `eliminar elimina elimine borrar borra borre excluir exclui exclua deletar deleta apagar apaga supprimer supprime
    supprimez effacer efface eliminare cancella cancellare löschen löscht lösche удалить удаляет sil siler usuwa usuń
    verwijderen verwijdert hapus menghapus xóa`,
  remove: `quitar quita remover remove_pt retirer retire enlever rimuovi rimuove entfernen entfernt убрать kaldır kaldırır`,
  cancel: `cancelar cancele annuler annule annulla stornieren storniert отменить iptal`,
  run: `ejecutar ejecuta ejecute executar executa exécuter exécute exécutez esegui esegue eseguire ausführen führt
    запустить запускает выполнить выполняет çalıştır çalıştırır uruchamia uitvoeren menjalankan jalankan`,
  start: `iniciar inicia démarrer démarre avvia starten startet başlat başlatır`,
  stop: `detener detiene parar para_de arrêter arrête ferma stoppen stoppt остановить durdur`,
  install: `instalar instala installer installe installa installieren installiert установить kur`,
  publish: `publicar publica publier publie pubblica veröffentlichen veröffentlicht опубликовать`,
  send: `enviar envía envia envie mandar manda envoyer envoie envoyez invia inviare senden sendet sende versenden
    verschickt отправить отправляет gönder gönderir wysyła wyślij verzenden mengirim kirim gửi`,
  pay: `pagar paga pague payer paie bezahlen bezahlt zahlt оплатить öde betaal`,
  transfer: `transferir transfiere transfere transférer transfère trasferisci überweisen überweist перевести`,
  buy: `comprar compra compre acheter achète compra_it kaufen kauft купить satın`,
  sell: `vender vende vends verkaufen verkauft продать`,
};

/** Chinese, Japanese and Korean verbs, by the English verb. Found inside unspaced text. */
export const ideographicForms: Readonly<Record<string, string>> = {
  download: '下载',
  explain: '解释 说明',
  compare: '对比 比较',
  summarize: '汇总 总结',
  preview: '预览',
  monitor: '监控',
  screenshot: '截图 截屏',
  measure: '测量',
  plan: '规划',
  book: '预约 预订 予約',
  get: '获取 获得 取得 得到 拉取 提取 抓取 爬取 採得 가져오 가져옵니다 가져온다 조회 얻',
  read: '读取 阅读 讀取 読み取 読み込 読む 읽',
  list: '列出 列表 列举 一覧 목록 나열',
  search: '搜索 查找 检索 搜尋 搜寻 查詢 検索 검색 찾',
  query: '查询 查看 查阅 浏览 閲覧',
  return: '返回 回傳 返します 返す 반환',
  show: '显示 展示 表示 보여',
  calculate: '计算 計算 统计 求和 计算器 계산',
  analyze: '分析 诊断 评估 检测 识别 解析 추출 분석',
  convert: '转换 轉換 翻译 変換 翻訳 변환 번역 格式化 解码 编码',
  generate: '生成 产生 绘制 渲染 생성_텍스트',
  verify: '验证 校验 检查 確認 检验 判断 검증 확인',
  recommend: '推荐 推薦 建议',
  wait: '等待 监听 待機',
  create: '创建 新建 建立 建立新 添加 新增 增加 作成 追加 생성 추가 만들 만듭니다 插入 登録 등록 注册',
  update: '更新 修改 编辑 变更 设置 設定 配置 변경 수정 업데이트 編集 更改 调整 重命名 設置 启用 禁用 切换',
  like: '取消点赞 取消收藏 取消关注 收藏 点赞 关注 いいね 좋아요',
  save: '保存 存储 记录 写入 儲存 書き込 저장 导入 上传 上傳 アップロード 업로드 归档',
  move: '移动 移動 이동',
  manage: '管理 관리',
  delete: '删除 刪除 清空 移除 销毁 削除 삭제 제거 清除',
  connect: '连接 接続する 연결',
  disconnect: '断开',
  cleanup: '清理',
  clear: '清除缓存 清空缓存 清空购物车 清空会话',
  comment: '评论',
  request: '请求 申请',
  submit: '提交',
  bind: '绑定 解绑 恢复 刷新 通过发布 拒绝',
  control: '控制',
  copy: '复制 拷贝 克隆',
  run: '重跑 执行 運行 运行 執行 调用 触发 実行 실행 호출',
  start: '启动 開始 启动 起動 시작 重启 再起動 部署 배포',
  stop: '停止 关闭 終止 终止 중지 정지 取消 キャンセル 취소',
  install: '安装 安裝 インストール 설치',
  send: '发送 發送 推送 群发 送信 전송 보내 보냅니다 发消息 回复',
  publish: '发布 發布 発行 公開 게시 投稿 发帖',
  click: '点击 點擊 クリック 클릭 输入文本',
  navigate: '打开网页 导航到',
  pay: '支付 付款 결제 転账',
  transfer: '转账 轉帳 送金 송금 划转',
  buy: '购买 買入 买入 購入 구매 下单 매수',
  sell: '卖出 出售 売却 매도',
  withdraw: '提现 提款 出金 출금',
};
