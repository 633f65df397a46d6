/**
 * Verbs of other languages that tool definitions are written in, by the English verb they stand for: infinitive, imperative and
 * third person as they stand at the front of a description or in a name, also without accents. Ambiguous forms stand under
 * their more frequent meaning in software, where that is open under the more dangerous one.
 */
export const foreignForms: Readonly<Record<string, string>> = {
  activate: `
    activar activa reactivar reactiva ativar ativa ative reativar reativa reative activer activez réactiver
    réactive réactivez attivare attiva riattivare riattiva riattivi aktivieren aktiviert aktiviere reaktivieren
    reaktiviert activeren activeert activeer aktywować aktywuje aktywuj aktifleştir aktifleştirir активировать
    активирует активируй активувати активує aktifkan mengaktifkan kích aktivera aktiverar aktiver aktiverer
    aktivovat aktivuj reactiver reactivez aktywowac aktiflestir aktiflestirir`,
  add: `
    añadir añade agregar agrega agregue adicionar adiciona ajouter ajoute ajoutez aggiungi aggiunge aggiungere
    hinzufügen fügt eintragen добавить добавляет ekle ekler dodaje dodaj toevoegen tambah thêm añada adicione incorporar
    incorpora incorpore incluir incluye incluya anexar anexa anexe acrescentar acrescenta acrescente inclui
    inclua inclure inclut joindre includere ergänzen ergänzt ergänze anfügen anhängen hängt voegt voeg dodać
    dołącza dołącz ekleyin eklemek добавь добавьте добавлять прикрепить прикрепляет додати додає додай додайте
    додавати menambah tambahkan menambahkan lägg lägger tillför tilføj tilføjer tilføje legg tilføy přidat přidá
    přidej přidává anadir anade hinzufugen anada ergaenzen erganzen ergaenzt erganzt erganze ergaenze anfugen
    anfuegen anhangen anhaengen hangt haengt dodac dolacza dolacz tillfor tilfoej tilfoj tilfojer tilfoejer
    tilfoje tilfoeje tilfoey tilfoy pridat prida pridej pridava`,
  analyze: `
    analiza analizar analisa analisar analyse analysiert analice examinar examina diagnosticar diagnostica
    diagnostique analise analysez examinez diagnostiquer diagnostiquez analizzare analizza analizzi esaminare
    esamina analysieren analysiere untersuchen untersucht untersuche auswerten diagnostizieren diagnostiziert
    analyseren analyseert analyseer onderzoeken onderzoekt analizować analizuje analizuj przeanalizuj çözümle
    çözümler incele inceleyin incelemek inceler проанализировать анализирует анализировать проанализируй
    исследовать исследует проаналізувати аналізує аналізувати дослідити досліджує menganalisis menganalisa phân
    analysera analyserar analyserer analysere analyzovat analyzuje analyzuj analizowac cozumle cozumler`,
  approve: `
    aprobar aprueba apruebe autorizar autoriza autorice aprovar aprova aprove autorize approuver approuve
    approuvez autoriser autorise autorisez approvare approva approvi autorizzare autorizza autorizzi genehmigen
    genehmigt genehmige freigeben bewilligen bewilligt billigen billigt goedkeuren zatwierdzić zatwierdza
    zatwierdź akceptuje zaakceptuj onayla onaylayın onaylamak onaylar одобрить одобряет одобри утвердить
    утверждает подтвердить подтверждает схвалити схвалює затвердити затверджує підтвердити підтверджує setujui
    menyetujui duyệt phê godkänn godkänner godkänna godkend godkender godkjenn godkjenner schválit schválí
    schval zatwierdzic zatwierdz onaylayin godkann godkanner godkanna schvalit schvali`,
  archive: `
    archivar archiva arquivar arquiva arquive archiver archivez archiviare archivia archivieren archiviert
    archiviere archiveren archiveert archiveer archiwizować archiwizuje zarchiwizuj arşivle arşivleyin
    arşivlemek arşivler архивировать архивирует заархивировать архівувати архівує заархівувати arsipkan
    mengarsipkan arkivera arkiverar arkiver arkiverer archivovat archivuje archiwizowac arsivle arsivleyin
    arsivlemek arsivler`,
  ask: `
    preguntar pregunta pregunte solicitar solicita solicite perguntar pergunta pergunte pede demander demandez
    chiedere chiede chiedi domandare richiedere richiede richiedi fragen fragt bittet anfordern fordert vragen
    vraagt zapytać pyta zapytaj prosi poproś sor sorar спросить спрашивает спроси попросить просит запросить
    запрашивает запроси запитати запитує спитати просить tanya bertanya tanyakan hỏi fråga frågar spørg spørger
    spør zeptat zapytac popros fraga fragar sporg spoerg spoerger sporger spoer`,
  assign: `
    asignar asigna asigne designar designa designe reasignar reasigna reasigne atribuir atribui atribua assigner
    assigne assignez affecter affecte affectez attribuer attribue attribuez assegnare assegna attribuire
    attribuisce riassegnare riassegna riassegni zuweisen zuordnen weist ordnet toewijzen wijst przypisać
    przypisuje przypisz przydziela przydziel ata atayın atamak atar назначить назначает назначь присвоить
    присваивает призначити призначає присвоїти tugaskan menugaskan gán tilldela tilldelar tildel tildeler
    přiřadit přiřadí přiřaď przypisac atayin priradit priradi prirad`,
  bet: `
    apostar apuesta apueste aposta aposte parier parie pariez misez scommettere scommette scommetti puntare
    wettet wedden wedt gokken gokt obstawia obstaw bertaruh cược vsadit vsadí vsadi`,
  block: `
    bloquear bloquea bloquee bloqueia bloqueie bloquer bloque bloquez bloccare blocca sperren sperrt blockieren
    blockiert blockiere blokkeren blokkeert blokkeer zablokować blokuje zablokuj engelle engelleyin engellemek
    engeller заблокировать блокирует заблокируй блокировать забанить заблокувати блокує blokir memblokir chặn
    blockera blockerar spärra spärrar bloker blokerer blokovat zablokovat zablokuje zablokowac sparra sparrar`,
  book: `
    reservar reserva réserver réserve réservez prenotare prenota prenoti buchen bucht buche boekt rezerwować
    rezerwuje zarezerwuj zarezerwować забронировать бронирует забронируй бронировать забронювати бронює đặt boka
    bokar rezervovat zarezervovat rezervuj reserver reservez rezerwowac zarezerwowac`,
  build: `
    construir construye construya compilar compila constrói construa construire construit construisez compilez
    bâtir bâtit costruire costruisce costruisci compilare compili bauen baut baue kompilieren kompiliert
    kompiliere bouwen bouwt bouw compileren compileert budować buduje zbuduj kompiluje skompiluj derle derler
    построить строит скомпилировать компилирует побудувати будує скомпілювати xây bygg bygger byg sestavit
    sestaví sestav constroi batir batit budowac sestavi`,
  buy: `
    comprar compra compre acheter achète compra_it kaufen kauft купить satın adquirir adquiere adquiera adquire
    adquira achetez acquérir acquiert comprare compri acquistare acquista kaufe erwerben erwirbt einkaufen kopen
    koopt koop aanschaffen kupić kupuje kup kupować nabywa покупает купи купите покупать приобрести приобретает
    купити купує купувати придбати beli membeli mua köp köper köpa køb køber købe kjøp kjøper kjøpe koupit koupí
    nakoupit zakoupit achete acquerir kupic kupowac koeber kober koebe kjoep kjoper kjoeper kjoepe kjope koupi`,
  calculate: `
    calcula calcular calcule calculer calcola berechnet berechnen berechne hesapla hesaplar somar soma suma
    sumar вычислить рассчитать oblicza computar computa sume multiplicar multiplica multiplique dividir restar
    cuantificar cuantifica cuantifique calculez additionner additionne additionnez multiplier multiplie
    multipliez calcolare sommare somma sommi moltiplicare moltiplica moltiplichi errechnen errechnet errechne
    rechnet ausrechnen ermitteln ermittelt addieren addiert addiere summieren summiert summiere berekenen
    berekent bereken rekent optellen obliczyć oblicz wylicza wylicz policzyć kalkuluje sumuje hesaplayın
    hesaplamak вычисляет вычисли рассчитывает рассчитай посчитать считает посчитай суммирует обчислити обчислює
    обчисли розрахувати розраховує порахувати рахує підсумувати hitung menghitung kalkulasi jumlahkan
    menjumlahkan tính beräkna beräknar räkna räknar beregn beregner beregne udregn vypočítat vypočítá vypočítej
    vypočte počítá obliczyc policzyc hesaplayin berakna beraknar rakna raknar vypocitat vypocita vypocitej
    vypocte pocita`,
  call: `
    llamar llame telefonear telefonea ligar ligue chamar chama chame telefonar telefona appeler appelle appelez
    téléphoner téléphone téléphonez chiamare chiama chiami telefonare anrufen telefonieren telefoniert bellen
    opbellen zadzwonić dzwoni zadzwoń çağır позвонить звонит позвони вызвать вызывает зателефонувати телефонує
    подзвонити викликати викликає panggil memanggil menelepon gọi anropa anropar zavolat zavolá zavolej
    telephonez zadzwonic zadzwon cagir zavola`,
  cancel: `
    cancelar cancele annuler annule annulla stornieren storniert отменить iptal cancela anular anula anule
    abortar aborta aborte annulez abandonner abandonne abandonnez avorter annullare annulli disdire disdice
    storniere abbrechen bricht kündigen kündigt kündige absagen opzeggen annullieren annulliert annuleren annuleert
    annuleer afbreken breekt afzeggen anulować anuluje anuluj odwołuje odwołaj отменяет отмени отмените отменять
    аннулировать аннулирует скасувати скасовує скасуй скасовувати відмінити відміняє анулювати анулює batalkan
    membatalkan hủy huỷ avbryt avbryter avbryta avboka avbokar annuller annullerer afbryd afbryder afbestil
    avbestill kanseller zrušit zruší zruš ruší stornovat kuendigen kundigen kuendigt kundigt kundige kuendige
    anulowac odwoluje odwolaj zrusit zrusi`,
  change: `
    cambiar cambia cambie alterar altera altere sustituir sustituye sustituya reemplazar reemplaza reemplace
    mudar mude substituir substitui substitua changer changez remplacer remplace remplacez altérer altérez
    altère cambiare alterare alteri sostituire sostituisce sostituisci variare ändern ändert ändere verändern
    verändert wechseln wechselt ersetzen ersetzt ersetze veranderen verandert verander vervangen vervangt
    vervang zmienić zmienia zmień zastępuje zastąp podmienia değiştir değiştirin değiştirmek değiştirir измени
    измените изменять сменить меняет поменять заменить заменяет замени змінити змінює змінювати замінити замінює
    ubah mengubah ganti mengganti đổi thay ändra ändrar byt byter byta ersätt ersätter ændr ændrer ændre erstat
    endre endrer bytt bytter erstatt změnit změní změň mění nahradit nahradí alterez aendern aendert andert
    aendere veraendern verandern veraendert zmienic zmien zastepuje zastap degistir degistirin degistirmek
    degistirir andrar ersatt ersatter aendr aendrer aendre zmenit zmeni nahradi`,
  check: `
    revisar revisa chequear chequea chequee controlar controla inspeccionar inspecciona inspeccione checar checa
    conferir confere confira inspecionar inspeciona inspecione contrôler contrôle contrôlez inspecter inspecte
    inspectez controllare controlla ispezionare ispeziona kontrollieren kontrolliert kontrolliere checkt
    inspizieren inspiziert inspiziere controleren controleert controleer checken nakijken inspecteren
    inspecteert sprawdzić sprawdza sprawdź kontroluje denetle denetler контролирует контролює periksa memeriksa
    cek mengecek kiểm kontrollera kontrollerar kontroller kontrollerer tjek tjekker sjekk sjekker zkontrolovat
    zkontroluj zkontroluje controler controlez sprawdzic sprawdz`,
  click: `
    clicar clica cliquear cliquea cliquee cliquer clique cliquez cliccare clicca clicchi klicken klickt klicke
    anklicken klikken klikt klik kliknąć klika kliknij tıkla tıklayın tıklamak tıklar кликнуть кликает кликни
    щелкнуть щёлкнуть клікнути клацнути клікає mengklik nhấp bấm klicka klickar kliknout klikne klikni kliknac
    tikla tiklayin tiklamak tiklar`,
  close: `
    cerrar cierra fechar feche fermer ferme fermez clôturer clôture clôturez clore chiudere chiude chiudi
    schließen schließt schließe schliessen schliesst zumachen sluiten sluit afsluiten zamknąć zamyka zamknij
    kapat kapatın kapatmak kapatır закрыть закрывает закрой закройте закрити закриває tutup menutup đóng stäng
    stänger stänga luk lukker lukk zavřít zavře zavři uzavřít cloturer cloturez schliesse zamknac kapatin
    kapatir stanger stanga zavrit zavre zavri uzavrit`,
  comment: `
    comentar comenta comente commenter commente commentez commentare commenta kommentieren kommentiert
    kommentiere becommentariëren komentuje skomentuj прокомментировать комментирует комментировать
    прокоментувати коментує komentari kommentera kommenterar becommentarieren`,
  compare: `
    comparar compara contrastar contrasta contraste cotejar coteja coteje comparer comparez confrontare
    confronta confronti paragonare paragona paragoni vergleichen vergleicht vergleiche vergelijken vergelijkt
    vergelijk porównać porównuje porównaj karşılaştır karşılaştırın karşılaştırmak karşılaştırır kıyasla
    kıyaslar сравнить сравнивает сравни сравнивать сопоставить сопоставляет порівняти порівнює порівнювати
    bandingkan membandingkan jämföra jämför sammenlign sammenligner porovnat porovná porovnej porovnává porownac
    porownuje porownaj karsilastir karsilastirin karsilastirmak karsilastirir kiyasla kiyaslar jamfora jamfor
    porovna porovnava`,
  connect: `
    connecte connecter conecta conectar verbindet verbinden connecte_toi reconnecte conecte enlazar enlaza
    enlace vincular vincula vincule connectez reconnecter reconnectez relier relie reliez connettere connette
    connetti collegare colleghi verbinde verknüpfen verknüpft verknüpfe verbindt verbind koppelen koppelt koppel
    połączyć łączy połącz podłącza podłącz bağla bağlayın bağlamak bağlar bağlan bağlanır подключить подключает
    подключи соединить соединяет подключиться подключается связать связывает підключити підключає з'єднати
    під'єднати зв'язати підключитися hubungkan menghubungkan sambungkan kết ansluta ansluter anslut koppla
    kopplar tilslut forbind forbinder tilkoble připojit připojí připoj propojit verknuepfen verknupfen
    verknuepft verknupft verknupfe verknuepfe polaczyc laczy polacz podlacza podlacz bagla baglayin baglamak
    baglar baglan baglanir pripojit pripoji pripoj з’єднати під’єднати зв’язати`,
  convert: `
    convierte convertir converte converter konvertiert wandelt dönüştürür convierta transformar transforma
    transforme codificar codifica codifique decodificar decodifica decodifique converta convertit convertissez
    transformez encodez décoder décode décodez convertire converti trasformare trasforma trasformi codificare
    codifichi umwandeln konvertieren konvertiere umrechnen transformieren transformiert transformiere kodieren
    kodiert dekodieren dekodiert converteren converteert converteer omzetten omrekenen transformeren
    transformeert konwertować konwertuje konwertuj przekonwertuj przekształca przekształć zamienia zamień
    przelicza przelicz dönüştür dönüştürün dönüştürmek конвертировать конвертирует преобразовать преобразует
    преобразуй преобразовывает конвертувати конвертує перетворити перетворює konversi mengonversi mengkonversi
    konversikan konvertera konverterar omvandla omvandlar konverter konverterer konvertere omdan převést převede
    převádí převeď konvertovat konvertuje konvertuj donusturur decodez konwertowac przeksztalca przeksztalc
    zamien donustur donusturun donusturmek prevest prevadi preved`,
  copy: `
    copiar copia copie clonar clona duplicar duplica duplique replicar replique copier copiez cloner clonez
    dupliquer dupliquez copiare copi clonare cloni duplicare duplichi kopieren kopiert kopiere klonen klont
    dupliziert duplizieren vervielfältigt kopiëren kopieert kopieer kloont dupliceren dupliceert kopiować
    kopiuje skopiuj sklonuj klonuje duplikuje kopyala kopyalayın kopyalamak kopyalar çoğalt çoğaltın çoğaltmak
    çoğaltır скопировать копирует копировать скопируй клонировать клонирует дублирует копіювати копіює
    скопіювати клонувати клонує salin menyalin sao kopiera kopierar kopier kopierer kopírovat kopíruje zkopíruj
    zkopírovat vervielfaeltigt vervielfaltigt kopiowac kopyalayin cogalt cogaltin cogaltmak cogaltir kopirovat
    kopiruje zkopiruj zkopirovat`,
  count: `
    contar cuente contabilizar contabiliza contabilice conte contabilize compter comptez dénombrer dénombre
    dénombrez comptabiliser comptabilise comptabilisez contare conteggiare conteggia zählen zählt zähle tellen
    telt liczy policz zlicza saymak sayar подсчитать подсчитывает сосчитать підрахувати підраховує đếm spočítat
    spočítá spočítej denombrer denombre denombrez zaehlen zaehlt zaehle spocitat spocita spocitej`,
  create: `
    annotare annota appuntare appunta segnare segna crear crea cree criar cria crie crée créer créez creare erstellen erstellt erstelle anlegen legt создать
    создает создаёт oluştur oluşturur tworzy utwórz aanmaken membuat buat tạo crei erschaffen erschafft kreieren
    kreiert kreiere maken maakt maak creëren creëert creëer utworzyć tworzyć stworzyć stwórz zakłada oluşturun
    oluşturmak yarat yaratın yaratmak yaratır создай создайте создавать створити створює створи створіть
    створювати buatkan ciptakan menciptakan skapa skapar opret opretter oprette opprett oppretter opprette
    vytvořit vytvoří vytvoř vytváří založit založí creer creez olustur olusturur utworz creeren creeert creeer
    utworzyc tworzyc stworzyc stworz zaklada olusturun olusturmak yaratin yaratir vytvorit vytvori vytvor
    vytvari zalozit zalozi`,
  deactivate: `
    desactivar desactiva desactive desativar desativa desative disattivare disattiva disattivi deaktivieren
    deaktiviert deaktiviere deactiveren deactiveert deactiveer dezaktywować dezaktywuje dezaktywuj pasifleştir
    pasifleştirir деактивировать деактивирует деактивувати деактивує nonaktifkan menonaktifkan inaktivera
    inaktiverar avaktivera deaktiver deaktiverer deaktivovat deaktivuje dezaktywowac pasiflestir pasiflestirir`,
  delete: `
    eliminar elimina elimine borrar borra borre excluir exclui exclua deletar deleta apagar apaga supprimer
    supprime supprimez effacer efface eliminare cancella cancellare löschen löscht lösche удалить удаляет sil
    siler usuwa usuń wykreśla wykreślić skasuj kasuje verwijderen verwijdert hapus menghapus xóa suprimir suprime suprima purgar purga purgue
    descartar descarta descarte desechar desecha deseche apague expurgar expurga expurgue jeter jette jetez
    éliminer élimine éliminez bazarder bazarde bazardez éradiquer éradique éradiquez elimini cancelli scartare
    scarta buttare butta butti cestinare cestina cestini gettare getta sopprimere sopprime sopprimi tilgen tilgt
    wegwerfen wirft werfe wegschmeißen schmeißt verwerfen verwirft eliminieren eliminiert ausmustern verwijder
    weggooien gooit gooi usunąć usuwać kasować kasuje skasuj skasować wyrzuca wyrzuć wywal wywala wykasuj kasuj
    silin silmek uçur uçurur удали удалите удалять выбросить выбрасывает выкинуть выкидывает ликвидировать
    дропнуть вычеркнуть видалити видаляє видали видаліть видаляти вилучити вилучає викинути викидає hapuskan
    buang membuang xoá vứt quẳng radera raderar kasta kastar slänga slänger släng slet sletter slette smid
    smider slett kaster smazat smaže smaž mazat maže zahodit zahodí vyhodit vyhodí loschen loscht losche
    eliminer eliminez eradiquer eradique eradiquez wegschmeissen schmeisst usunac usuwac kasowac skasowac wyrzuc
    ucurur slanga slanger zahodi vyhodi`,
  deploy: `
    desplegar despliega despliegue implantar implanta implante déployer déployez déploie distribuire
    distribuisce distribuisci bereitstellen ausrollen rollt verteilen verteilt uitrollen rolt deployen deployt
    wdrożyć wdraża wdróż dağıt dağıtır развернуть развертывает разворачивает разверни задеплоить деплоит
    розгорнути розгортає triển nasadit nasadí nasaď deployer deployez deploie wdrozyc wdraza wdroz dagit dagitir
    nasadi nasad`,
  destroy: `
    destruir destruye destruya arrasar arrasa arrase aniquilar aniquila aniquile demoler demuele triturar
    tritura triture fulminar fulmina fulmine exterminar extermina extermine pulverizar pulveriza pulverice
    desintegrar desintegra desintegre destrói destrua détruire détruit détruisez anéantir anéantit broyer broyez
    raser rase rasez écraser écrase écrasez pulvériser pulvérise pulvérisez ravager ravagez broie distruggere
    distrugge distruggi annientare annienta annienti demolire demolisce devastare devasta devasti polverizzare
    polverizza polverizzi zerstören zerstört zerstöre vernichten vernichtet vernichte schreddern schreddert
    ausmerzen verschrotten verschrottet plattmachen vernietigen vernietigt vernietig versnipperen slopen sloopt
    zniszczyć niszczy zniszcz zlikwiduj likwiduje zlikwidować imha mahvet parçala уничтожить уничтожает уничтожь
    уничтожать разрушить снести сносит истребить знищити знищує знищ знести зруйнувати hancurkan menghancurkan
    musnahkan memusnahkan lenyapkan melenyapkan phá förstör förstöra utplåna förinta förintar ødelæg ødelægger
    tilintetgør ødelegg ødelegger tilintetgjør zničit zničí znič zlikvidovat zlikviduje destroi detruire detruit
    detruisez aneantir aneantit ecraser ecrase ecrasez pulverisez zerstoeren zerstoren zerstort zerstoert
    zerstore zerstoere zniszczyc zlikwidowac parcala forstor forstora utplana forinta forintar odelaeg oedelaeg
    odelaegger oedelaegger tilintetgor tilintetgoer odelegg oedelegg oedelegger odelegger tilintetgjoer
    tilintetgjor znicit znici`,
  detect: `
    detecta detectar détecte détecter erkennt identifie detecte identificar identifica identifique detetar
    deteta detete détectez identifiez repérer repère rilevare rileva rilevi individuare individua identificare
    identifichi erkennen erkenne identifizieren identifiziert identifiziere entdecken entdeckt entdecke
    detecteren detecteert detecteer herkennen herkent identificeren identificeert wykryć wykrywa wykryj
    rozpoznaje identyfikuje algıla algılar saptar обнаружить обнаруживает определить определяет распознать
    распознает распознаёт выявить выявляет виявити виявляє визначити визначає розпізнати розпізнає deteksi
    mendeteksi upptäcka upptäcker identifierar detekovat detekuje rozpozná zjistit zjistí detectez reperer
    repere wykryc algila algilar upptacka upptacker rozpozna zjisti`,
  disable: `
    deshabilitar deshabilita deshabilite inhabilitar inhabilita inhabilite desabilitar desabilita desabilite
    desligar desliga desligue désactiver désactive désactivez éteindre éteint éteignez disabilitare disabilita
    disabiliti spegnere spegne spegni abschalten ausschalten schaltet uitschakelen schakelt uitzetten wyłączyć
    wyłącza wyłącz отключить отключает отключи выключить выключает выключи вимкнути вимикає вимкни відключити
    відключає tắt vô zakázat zakáže vypnout vypne vypni desactiver desactivez eteindre eteint eteignez wylaczyc
    wylacza wylacz zakazat zakaze`,
  disconnect: `
    desconectar desconecta desconecte desvincular desvincula desvincule déconnecter déconnecte déconnectez
    dissocier dissocie dissociez disconnettere disconnette disconnetti scollegare scollega scolleghi trennen
    trennt trenne loskoppelen ontkoppelen ontkoppelt verbreken verbreekt rozłączyć rozłącza rozłącz odłącza
    odłącz отсоединить отсоединяет отвязать отвязывает отключиться від'єднати роз'єднати putuskan memutuskan
    ngắt frakoble odpojit odpojí odpoj deconnecter deconnecte deconnectez rozlaczyc rozlacza rozlacz odlacza
    odlacz odpoji від’єднати роз’єднати`,
  donate: `
    donar doar doa donare spenden spendet doneren doneert doneer darować bağışla bağışlar пожертвовать жертвует
    донатит пожертвувати sumbangkan menyumbangkan donasikan quyên donera donerar skänk doner donerer darovat
    darowac bagisla bagislar`,
  download: `
    télécharge télécharger descarga descargar baixa baixar scarica scaricare herunterladen descargue bajar baje
    baixe descarregar descarrega descarregue téléchargez scarichi downloaden downloadt binnenhalen ściągnąć
    ściąga ściągnij indir indirin indirmek indirir скачать скачивает скачай скачивать завантажити завантажує
    скачати unduh mengunduh tải stáhnout stáhne stáhni stahuje telecharge telecharger telechargez sciagnac
    sciaga sciagnij stahnout stahne stahni`,
  draft: `
    redactar redacta redacte bosquejar bosqueja bosqueje redigir redige redija rascunhar rascunha rédiger rédige
    rédigez redigi entwerfen entwirft opstellen redigez`,
  edit: `
    editar edita modifier modifie modificar modifica bearbeiten bearbeitet изменить изменяет düzenle edite
    modifique modifiez éditer édite éditez redigere modificare modifichi bearbeite editieren editiert
    modifizieren modifiziert modifiziere bewerken bewerkt bewerk wijzigen wijzigt wijzig edytować edytuje edytuj
    modyfikuje modyfikować zmodyfikuj düzenleyin düzenlemek düzenler редактировать редактирует отредактировать
    отредактируй редагувати редагує відредагувати sunting menyunting sửa chỉnh redigera redigerar rediger
    redigerer upravit upraví uprav upravuje editovat duzenle editer editez edytowac modyfikowac duzenleyin
    duzenlemek duzenler upravi`,
  email: `mailen mailt maile maila mejla mejlar`,
  empty: `
    vaciar vacia vacie vacía vacíe truncar trunca trunque esvaziar esvazia esvazie vider vide videz tronquer
    tronque tronquez svuotare svuota svuoti troncare tronca leeren leert entleeren entleert leegmaken leegt
    leeghalen opróżnić opróżnia opróżnij boşalt boşaltın boşaltmak boşaltır опустошить опустошает спорожнити
    спорожняє kosongkan mengosongkan töm tömmer tömma tøm tømmer vyprázdnit vyprázdní vyprázdni oproznic
    oproznia oproznij bosalt bosaltin bosaltmak bosaltir tommer tomma toemmer vyprazdnit vyprazdni`,
  enable: `
    habilitar habilita habilite encender enciende encienda allumer allume allumez abilitare abilita abiliti
    accendere accende accendi einschalten ermöglicht freischalten anschalten inschakelen aanzetten włączyć
    włącza włącz etkinleştir etkinleştirir etkinleştirin включить включает включи увімкнути вмикає ввімкнути
    увімкни bật povolit povolí povol zapnout zapne zapni ermoeglicht ermoglicht wlaczyc wlacza wlacz etkinlestir
    etkinlestirir etkinlestirin povoli`,
  erase: `
    limpiar limpia limpie limpar limpa limpe effacez nettoyer nettoyez nettoie purger purgez gommer gommez
    pulire pulisce pulisci bereinigen bereinigt bereinige säubern säubert aufräumen räumt putzen putzt radieren
    radiert ausradieren wis opschonen schoont uitwissen ruimt opruimen czyścić czyści wyczyść wyczyścić wymazać
    wymazuje wymaż temizle temizleyin temizlemek temizler стереть стирает сотри стирать очистить очищает очисти
    очищать почистить чистит затереть стерти очищує bersihkan membersihkan dọn tẩy rensa rensar sudda ryd rydder
    vymazat vymaže vymaž vyčistit vyčistí vyčisti saubern saeubern saeubert saubert aufraeumen aufraumen raeumt
    raumt czyscic czysci wyczysc wyczyscic wymazac wymaz vymaze vymaz vycistit vycisti`,
  estimate: `
    avalia evalúa estimar estima estime predecir predice prediga pronosticar pronostica pronostique valorar
    valora evaluar evalua evalue evalúe proyectar proyecta proyecte prever prevê preveja avaliar avalie projetar
    projeta projete estimer estimez évaluer évalue évaluez prédire prédit prévoir prévoit stimare stima stimi
    prevedere prevede prevedi valutare valuti schätzen schätzt bewerten bewertet bewerte vorhersagen
    prognostizieren prognostiziert abschätzen schat voorspellen voorspelt voorspel inschatten szacować szacuje
    oszacuj ocenia oceń prognozuje değerlendir değerlendirir оценить оценивает оцени прогнозирует предсказать
    предсказывает оцінити оцінює прогнозує передбачити perkirakan memperkirakan ước dự uppskatta uppskattar
    estimerer odhadnout odhadne odhaduje preve evaluer evaluez predire predit prevoir prevoit schatzen schaetzen
    schaetzt schatzt abschaetzen abschatzen szacowac degerlendir degerlendirir`,
  exchange: `
    canjear canjea canjee intercambiar intercambia intercambie trocar troca troque permutar permuta échanger
    échange échangez troquer scambiare scambia tauschen tauscht umtauschen austauschen ruilen ruilt inwisselen
    wisselen wisselt wymień обменять обменивает обменивать обміняти обмінює tukar menukar tukarkan menukarkan
    trao växla växlar vyměnit vymění směnit echanger echange echangez wymien vaxla vaxlar vymenit vymeni smenit`,
  execute: `
    realice efectuar efectua efectue efectúa efectúe efetuar efetua efetue effectuez durchführen vollzieht voert
    voer wykonać wykonuje wykonaj yürüt yürütür uygula uygular выполни выполнять исполнить исполняет виконати
    виконує виконай виконувати eksekusi mengeksekusi laksanakan melaksanakan thực utför utföra exekvera
    exekverar udfør udfører eksekver eksekverer utfør utfører provést provede provádí proveď vykonat
    durchfuehren durchfuhren wykonac yurut yurutur utfor utfora udfor udfoer udfoerer udforer utfoer utfoerer
    utforer provest provadi`,
  expire: `
    caducar caduca caduque expirar expira expirer expirez scadere scade ablaufen verfällt verlopen verloopt
    wygasa истекает verfallt verfaellt`,
  explain: `
    explicar explica explique aclarar aclara aclare describir describa descrever descreve descreva expliquer
    expliquez décrire décrit décrivez spiegare spiega spieghi descrivere descrive descrivi erklären erklärt
    erkläre erläutern erläutert beschreiben beschreibt beschreibe uitleggen verklaren verklaart toelichten
    beschrijven beschrijft beschrijf wyjaśnić wyjaśnia wyjaśnij objaśnia opisuje opisz açıkla açıklayın
    açıklamak açıklar объяснить объясняет объясни описывает описать пояснити пояснює описує jelaskan menjelaskan
    förklara förklarar beskriver forklar forklarer vysvětlit vysvětlí vysvětli popíše decrire decrit decrivez
    erklaeren erklaren erklaert erklart erklare erklaere erlaeutern erlautern erlaeutert erlautert wyjasnic
    wyjasnia wyjasnij objasnia acikla aciklayin aciklamak aciklar forklara forklarar vysvetlit vysvetli popise`,
  generate: `
    genera generar gera gerar génère générer generiert produit produire üretir oluşturur_metin genere producir
    produzca gere produzir produz produza générez produisez generare generi produrre produci generieren
    generiere erzeugen erzeugt erzeuge produzieren produziert produziere genereren genereert genereer produceren
    produceert generować generuje wygeneruj wygenerować generuj üret üretin üretmek сгенерировать генерирует
    сгенерируй генерировать сформировать формирует згенерувати генерує генерувати сформувати формує hasilkan
    menghasilkan generera genererar generer genererer generere generovat vygenerovat vygeneruje vygeneruj uretir
    generez generowac wygenerowac uretin uretmek`,
  get: `
    obtener obtiene obtenga obtén obter obtém obtenha obtenir obtient obtenez récupère récupérer récupérez
    recupera recuperar ottiene ottieni ottenere recupère abrufen ruft holt hole erhalte consigue traer trae pega
    busca_por получить получает pobiera pobierz pobierać getir getirir alır verir haalt ophalen получение
    dapatkan mengambil lấy recupere extraer extrae extraiga recoger recoge recoja conseguir consiga traiga
    recolectar recolecta recolecte captar capta capte pegar pegue extrair extraia coletar coleta colete capturar
    captura consegue trazer traz traga resgatar resgata resgate extraire extrayez collecter collecte collectez
    recueillir recueillit recueille capturer capturez rapatrier rapatrie rapatriez recueillez ottenga recuperare
    recuperi estrarre estrae estrai prendere prende prendi raccogliere raccoglie raccogli holen beziehen bezieht
    beziehe beschaffen beschafft beschaffe extrahieren extrahiert extrahiere sammeln sammelt sammle auslesen
    haal verkrijgen verkrijgt verkrijg opvragen ontvangen ontvangt verzamelen verzamelt verzamel extraheren
    extraheert pobrać uzyskać uzyskaj uzyskuje otrzymać otrzymuje zdobądź wydobywa wyodrębnia wyodrębnij getirin
    getirmek almak edinir çeker çıkart çıkartın çıkartmak получи получите получать извлечь извлекает извлеки
    извлекать достать достает достаёт взять берет берёт забрать забирает собирает собрать отримати отримує
    отримай отримайте отримувати витягти витягує дістати взяти забрати зібрати збирає mendapatkan ambil peroleh
    memperoleh ekstrak mengekstrak nhận truy trích hämta hämtar hent henter hente indhent indhenter získat získá
    získej získejte získává vyzvednout obten obtem recuperer recuperez pobierac pobrac uzyskac otrzymac zdobadz
    wyodrebnia wyodrebnij ceker cikart cikartin cikartmak hamta hamtar ziskat ziska ziskej ziskejte ziskava`,
  grant: `
    otorgar otorga otorgue conceder conceda outorgar outorga accorder accorde accordez octroyer octroyez octroie
    concedere gewähren gewährt gewähre erteilen erteilt erteile toekennen verlenen verleent nadać nadaje nadaj
    przyznaje przyznaj предоставить разрешить разрешает надати дозволити дозволяє cấp gewahren gewaehren gewahrt
    gewaehrt gewahre gewaehre nadac`,
  import: `
    importar importa importe importez importare importieren importiert importiere importeren importeert
    importeer importować importuje zaimportuj импортировать импортирует імпортувати імпортує impor mengimpor
    nhập importera importerar importovat importowac`,
  insert: `
    insertar inserta inserte introducir introduzca inserir insere insira insérer insérez insère inserire
    inserisce inserisci einfügen invoegen invoeren wstawić wstawia wstaw yerleştir yerleştirir вставить
    вставляет вставь вставити вставляє sisipkan menyisipkan masukkan memasukkan chèn infoga infogar indsæt
    indsætter vložit vloží vlož vkládá inserer inserez einfugen einfuegen wstawic yerlestir yerlestirir indsaet
    indsaetter vlozit vlozi vklada`,
  install: `
    instalar instala installer installe installa installieren installiert установить kur instale installez
    installare installi installiere einspielen installeren installeert installeer zainstalować instaluje
    zainstaluj instalować kurun kurmak kurar устанавливает установи устанавливать инсталлировать встановити
    встановлює інсталювати pasang memasang instal menginstal cài installera installerar instalovat nainstalovat
    nainstaluje nainstaluj zainstalowac instalowac`,
  invite: `
    invitar invita convidar convida convide inviter invitez invitare einladen uitnodigen nodigt zaprosić
    zaprasza zaproś davet пригласить приглашает пригласи запрошує undang mengundang mời bjud bjuder inviterer
    pozvat pozve pozvi zaprosic zapros`,
  list: `
    listar lista listado lister liste listez elenca elencare auflisten listet listele listeler список
    перечислить wyświetla toon enumerar enumera enumere relacionar relaciona énumérer énumérez énumère recenser
    recense recensez répertorier répertorie répertoriez elenchi enumerare enumeri aufzählen aufführen opsommen
    oplijsten wymienia wypisuje wypisz wylistuj listuje listeleyin listelemek перечисляет перечисли перелічити
    перелічує liệt vypsat vypíše vypiš vypisuje wyswietla enumerer enumerez repertorier repertorie repertoriez
    aufzahlen aufzaehlen auffuehren auffuhren vypise vypis`,
  lock: `
    trancar tranca tranque travar trava trave verrouiller verrouille verrouillez verriegeln verriegelt absperren
    abschließen abriegeln vergrendelen vergrendelt vergrendel zaryglować kilitle kilitleyin kilitlemek kilitler
    запереть запирает mengunci khóa khoá låser zamknout zamkne zamkni abschliessen zaryglowac`,
  login: `
    loguear loguea loguee autenticar autentica autentique logar loga logue authentifier authentifie authentifiez
    accedere accedi autenticare autentichi anmelden einloggen loggt authentifizieren authentifiziert inloggen
    aanmelden zalogować loguje zaloguj войти входит авторизовать авторизует залогиниться увійти авторизувати
    logga loggar přihlásit přihlásí zalogowac prihlasit prihlasi`,
  logout: `
    deslogar desloga deslogue abmelden ausloggen uitloggen afmelden wylogować wylogowuje wyloguj выйти выходит
    разлогинить вийти odhlásit odhlásí wylogowac odhlasit odhlasi`,
  merge: `
    fusionar fusiona fusione combinar combina unificar unifica unifique unir mezclar mezcla mezcle juntar junte
    mesclar mescla mescle fundir funde funda fusionner fusionne fusionnez combiner combinez mélanger mélange
    mélangez regrouper regroupe regroupez unire unisce unisci fondere combinare combini accorpare accorpa
    accorpi zusammenführen vereinigen vereint vereinigt mergen kombinieren kombiniert kombiniere verschmelzen
    verschmilzt samenvoegen scalić scal złącz birleştir birleştirin birleştirmek birleştirir объединить
    объединяет объедини слить сливает об'єднати об'єднує злити gabungkan menggabungkan gộp trộn sammanfoga
    sammanfogar flet fletter sloučit sloučí sluč melanger melangez zusammenfuhren zusammenfuehren scalic zlacz
    birlestir birlestirin birlestirmek birlestirir sloucit slouci об’єднати об’єднує`,
  message: `nhắn`,
  monitor: `
    monitorear monitorea monitoree monitorizar monitoriza monitorice vigilar vigila vigile supervisar supervisa
    monitorar monitora monitore monitorize vigiar vigia vigie acompanhar acompanha acompanhe surveiller
    surveille surveillez superviser supervisez monitorare sorvegliare sorveglia sorvegli überwachen überwacht
    überwache beobachten beobachtet bewaken bewaakt monitoren monitort volgen volgt monitorować monitoruje
    monitoruj śledzi śledź izle izleyin izlemek izler отслеживать отслеживает мониторить мониторит следит
    відстежувати відстежує моніторити стежить pantau memantau giám övervaka övervakar overvåg overvåger overvåk
    overvåker sledovat sleduje sleduj monitorovat uberwachen ueberwachen ueberwacht uberwacht uberwache
    ueberwache monitorowac sledzi sledz overvaka overvakar overvaag overvag overvaager overvager overvaak
    overvak overvaker overvaaker`,
  move: `
    mover mueve déplacer déplace sposta verschieben verschiebt переместить taşı mueva trasladar traslada
    traslade desplazar desplaza desplace mova deslocar desloca desloque déplacez transportez spostare sposti
    verschiebe bewegen bewegt bewege verlagern verlagert verlagere verplaatsen verplaatst verplaats przenieść
    przenosi przenieś przesuwa przesuń taşıyın taşımak taşır перемещает перемести перемещать перенести переносит
    перемістити переміщує переносить pindahkan memindahkan pindah chuyển flytta flyttar flyt flytter flytt
    přesunout přesune přesuň přesouvá deplacer deplace deplacez przeniesc przenies przesun tasiyin tasimak tasir
    presunout presune presun presouva`,
  mute: `
    silenciar silencia silencie silenziare silenzia stummschalten dempen dempt wyciszyć wycisza wycisz sustur
    susturur заглушить bisukan ztlumit ztlumí wyciszyc ztlumi`,
  notify: `
    notificar notifica notifique avisar avisa avise advertir advierte alertar comunicar comunica comunique
    notifier notifie notifiez avertir avertit avertissez prévenir prévient alerter alertez informez signaler
    signalez notificare notifichi avvisare avvisa avvertire avverte segnalare segnala comunicare comunichi
    informare informa informi benachrichtigen benachrichtigt benachrichtige melden meldet informieren informiert
    alarmieren alarmiert mitteilen meldt waarschuwen waarschuwt verwittigen powiadomić powiadamia powiadom
    zawiadamia bildir bildirir уведомить уведомляет оповестить оповещает уведомлять сообщить сообщает повідомити
    повідомляє сповістити сповіщає beritahu memberitahu meddela meddelar underrätta underret upozornit upozorní
    oznámit oznámí prevenir previent powiadomic underratta upozorni oznamit oznami`,
  open: `
    abrir abre abra ouvrir ouvre ouvrez aprire apre apri öffnen öffnet öffne aufmachen openen opent otworzyć
    otwiera otwórz aç açar açın açmak открыть открывает открой откройте відкрити відкриває buka membuka mở öppna
    öppnar åbn åbner åpne åpner otevřít otevře otevři otevírá offnen oeffnen oeffnet offnet offne oeffne
    otworzyc otworz acmak oppna oppnar aabner aapne aapner apner otevrit otevre otevri otevira`,
  order: `
    pedir pide pida encargar encarga encargue encomendar encomende commandez bestellen bestellt bestelle ordert
    bestelt bestel zamówić zamawia zamów ısmarla ısmarlar заказать заказывает закажи замовити замовляє memesan
    beställ beställer beställa bestil bestiller bestill objednat objedná objednej zamowic zamow ismarla ismarlar
    bestall bestaller bestalla objedna`,
  pause: `
    pausar pausa suspendre suspendez sospendere sospende sospendi pausieren pausiert pausiere anhalten aussetzen
    pauzeren pauzeert pauzeer wstrzymać wstrzymuje wstrzymaj pauzuje duraklat duraklatın duraklatmak duraklatır
    приостановить приостанавливает призупинити призупиняє jedakan tạm pozastavit pozastaví wstrzymac duraklatin
    duraklatir pozastavi`,
  pay: `
    überweisen überweist überweise uberweisen uberweist ueberweise ueberweist uberweise
    débiter débite débitez pagar paga pague payer paie bezahlen bezahlt zahlt оплатить öde betaal abonar abona abone desembolsar
    desembolsa desembolse costear costea costee cobrar saldar liquidar régler paye payez réglez acquitter
    acquitte acquittez débiter débite débitez verser versez rémunérer rémunérez rémunère débourser débourse
    déboursez pagare paghi versare saldare salda addebitare addebita addebiti liquidare liquida zahlen bezahle
    zahle begleichen begleicht entrichten entrichtet auszahlen einzahlen berappen berappt blechen löhnen betalen
    betaalt afrekenen dokken zapłacić płaci zapłać opłacić opłaca opłać płacić uiść uiszcza ureguluj uregulować
    öder ödeyin ödemek оплачивает оплати оплатите заплатить платит заплати платить списать списывает
    расплатиться погасить погашает проплатить оплатити оплачує сплатити сплачує платити bayar membayar bayarkan
    membayarkan lunasi melunasi thanh betala betalar swisha swishar betal betaler betale zaplatit zaplatí zaplať
    platit uhradit uhradí reglez debiter debite debitez remunerer remunerez remunere debourser debourse
    deboursez loehnen zaplacic placi zaplac oplacic oplaca oplac placic uregulowac odeyin odemek zaplati zaplat
    uhradi`,
  perform: `effectue effectuer realiza realizar effettua dispone`,
  play: `
    reproducir reproduzca jugar juega juegue tocar toca reproduzir reproduz reproduza jogar joga jogue jouer
    joue jouez riprodurre riproduce riproduci giocare gioca suonare suona abspielen spielen spielt afspelen
    spelen speelt speel odtworzyć odtwarza odtwórz oynat oynatır воспроизвести воспроизводит проиграть сыграть
    играет відтворити відтворює putar memutar mainkan memainkan chơi spela spelar přehrát přehraje přehraj
    odtworzyc odtworz oynatir prehrat prehraje prehraj`,
  post: `posten postet plaatst đăng`,
  press: `
    pulsa presionar presiona presione apretar aprieta pressionar pressiona apertar aperta appuyer appuie appuyez
    premere preme premi drücken drückt drücke drukken drukt nacisnąć naciska naciśnij wciśnij basar нажать
    нажимает нажми натиснути натискає tekan menekan nhấn tryck trycker stisknout stiskne druecken drueckt
    druecke nacisnac nacisnij wcisnij`,
  print: `
    imprimir imprime imprima imprimer imprimez stampare stampa stampi drucken druckt drucke ausdrucken afdrukken
    drukować drukuje wydrukuj yazdır yazdırır напечатать печатает распечатать распечатывает надрукувати друкує
    роздрукувати cetak mencetak vytisknout vytiskne tiskne drukowac yazdir yazdirir`,
  publish: `
    publicar publica publier publie pubblica veröffentlichen veröffentlicht опубликовать publique postar publiez
    diffusez pubblicare pubblichi veröffentliche publizieren publiziert publiziere publiceren publiceert
    publiceer opublikować publikuje opublikuj publikować yayınla yayınlayın yayınlamak yayınlar yayımla yayımlar
    публикует опубликуй публиковать опублікувати публікує terbitkan menerbitkan publikasikan mempublikasikan
    publicera publicerar udgiv offentliggør publiser publiserer publikovat zveřejnit zveřejní veroffentlichen
    veroffentlicht veroffentliche veroeffentliche opublikowac publikowac yayinla yayinlayin yayinlamak yayinlar
    yayimla yayimlar offentliggoer offentliggor zverejnit zverejni`,
  query: `
    consultar consulta consulte interroge interroger abfragen befragt sorgular sorgula interrogez consulter
    consultez interrogare interroga interroghi consultare consulti befragen raadplegen raadpleegt raadpleeg
    bevragen bevraagt odpytuje odpytaj sorgulayın sorgulamak опросить опрашивает опитати опитує menanyakan
    dotázat sorgulayin dotazat`,
  read: `
    lire lit leer lee leia ler voir vue escanear escanea escanee lê lisez leggere legge leggi legga lesen liest
    lese einlesen lezen leest lees inlezen czytać czyta czytaj odczytać odczytuje odczytaj przeczytać przeczytaj
    wczytuje wczytaj oku okuyun okumak okur прочитать читает читать прочитай прочитайте прочесть считывает
    прочитати читає читати зчитує baca membaca bacakan đọc läsa läser läs læs læser læse leser číst čte přečíst
    přečte přečti načíst načte načti czytac odczytac przeczytac laeser laese precist precte precti nacist nacte
    nacti`,
  recommend: `
    recomendar recomienda recomiende sugerir sugiere sugiera aconsejar aconseja aconseje recomenda recomende
    sugere sugira aconselhar aconselha aconselhe recommander recommande recommandez suggérer suggérez suggère
    conseiller conseille conseillez proposer proposez consigliare consiglia consigli raccomandare raccomanda
    raccomandi suggerire suggerisce suggerisci empfehlen empfiehlt vorschlagen schlägt aanbevelen adviseren
    adviseert beveelt aanraden polecić poleca rekomenduje zaleca sugeruje zaproponuj proponuje öner önerin
    önermek önerir рекомендовать рекомендует порекомендовать предложить предлагает посоветовать советует
    рекомендувати рекомендує порекомендувати запропонувати пропонує rekomendasikan merekomendasikan sarankan
    menyarankan gợi đề rekommendera rekommenderar föreslår anbefal anbefaler foreslå doporučit doporučí doporuč
    suggerer suggerez suggere schlagt schlaegt polecic onerin onermek onerir foreslar foreslaa foresla doporucit
    doporuci doporuc`,
  refund: `
    reembolsar reembolsa reembolse estornar estorna estorne rembourser rembourse remboursez rimborsare rimborsa
    erstatten erstattet zurückerstatten rückerstatten zurückzahlen terugbetalen terugstorten refunduje iade
    возместить возмещает відшкодувати hoàn återbetala återbetalar refunder refunderer refundovat
    zurueckerstatten zuruckerstatten rueckerstatten ruckerstatten zurueckzahlen zuruckzahlen aterbetala
    aterbetalar`,
  register: `
    cadastrar cadastra registra registre registe cadastre registar regista inscrire inscrit inscrivez
    immatriculer immatricule immatriculez registrare iscrivere iscrive iscrivi registrieren registriert
    registriere erfassen erfasst registreren registreert registreer inschrijven zarejestrować rejestruje
    zarejestruj зарегистрировать регистрирует зарегистрируй зареєструвати реєструє daftarkan mendaftarkan
    registrera registrerar registrer registrerer zaregistrovat registrovat zaregistruj zarejestrowac`,
  reject: `
    rechazar rechaza rechace denegar deniega deniegue desestimar desestima desestime declinar declina rejeitar
    rejeita rejeite recusar recusa reprovar reprova reprove rejeter rejetez rejette refuser refusez rifiutare
    rifiuta rifiuti respingere respinge respingi ablehnen lehnt zurückweisen abweisen afwijzen weigeren weigert
    afkeuren odrzucić odrzuca odrzuć reddet reddetmek reddeder reddedin отклонить отклоняет отклони отвергнуть
    відхилити відхиляє tolak menolak avvisar neka nekar afvis afviser avvis avviser odmítnout odmítne zamítnout
    zamítne zuruckweisen zurueckweisen odrzucic odrzuc odmitnout odmitne zamitnout zamitne`,
  remove: `
    quitar quita remover remove_pt retirer retire enlever rimuovi rimuove entfernen entfernt убрать kaldır
    kaldırır retirar retira tirar tira erradicar erradica erradique extirpar extirpa extirpe remova retirez
    enlevez ôter ôte ôtez enlève rimuovere togliere toglie togli entferne beseitigen beseitigt beseitige
    streichen streicht streiche rauswerfen entnimmt weghalen schrappen schrapt zdejmuje kaldırın kaldırmak çıkar
    çıkarın çıkarmak çıkarır убирает убери убирать исключить исключает прибрати прибирає singkirkan
    menyingkirkan gỡ bỏ avlägsna avlägsnar fjern fjerner fjerne odstranit odstraní odstraň odstraňuje odebrat
    odebere odeber kaldir kaldirir kaldirin kaldirmak cikar cikarin cikarmak cikarir avlagsna avlagsnar odstrani
    odstran odstranuje`,
  rename: `
    renombrar renombra renomear renommer renomme rinomina umbenennen renombre renomea renomee renomeia renomeie
    renommez rinominare rinomini benennt hernoemen hernoemt hernoem przemianuj adlandır adlandırır переименовать
    переименовывает переименует переименуй перейменувати перейменовує omdøb omdøber přejmenovat přejmenuje
    přejmenuj adlandir adlandirir omdob omdoeb omdober omdoeber prejmenovat prejmenuje prejmenuj`,
  rent: `
    alquilar alquila alquile arrendar arrienda arriende rentar alugar aluga alugue louer loue louez affittare
    affitta noleggiare noleggia mieten mietet vermieten vermietet leihen leiht ausleihen huren huurt verhuren
    verhuurt wynająć wynajmuje wynajmij wypożycza wypożycz kirala kiralar kiralamak арендовать арендует
    орендувати орендує menyewa thuê hyr lej lejer leier pronajmout půjčit wynajac wypozycza wypozycz pujcit`,
  reply: `
    responder responde responda contestar contesta conteste répondre répond répondez rispondere risponde
    rispondi antworten antwortet antworte beantworten beantwortet beantworte erwidert antwoorden beantwoorden
    beantwoordt odpowiedzieć odpowiada odpowiedz yanıtla yanıtlar cevapla cevaplar ответить отвечает ответь
    відповісти відповідає balas membalas jawab menjawab svara svarar svarer odpovědět odpoví repondre repond
    repondez odpowiedziec yanitla yanitlar odpovedet odpovi`,
  reserve: `
    riservare reservieren reserviert reserviere reserveren reserveert reserveer зарезервировать резервирует
    зарезервувати резервує`,
  reset: `
    restablecer restablece restablezca resetear resetea resetee resetar reseta resete redefinir redefina zerar
    zera réinitialiser réinitialise réinitialisez resettare resetta resetti reimpostare reimposta reimposti
    azzerare azzera azzeri zurücksetzen resetten zresetuj resetuje resetować zresetować sıfırla sıfırlayın
    sıfırlamak sıfırlar сбросить сбрасывает сбрось обнулить обнуляет скинути скидає nulstil nulstiller
    tilbakestill tilbakestiller resetovat reinitialiser reinitialisez zurucksetzen zuruecksetzen resetowac
    zresetowac sifirla sifirlayin sifirlamak sifirlar`,
  restart: `
    reiniciar reinicia reinicie rearrancar rearranca rearranque redémarrer redémarre redémarrez relancer relance
    relancez riavviare riavvia riavvi neustarten herstarten herstart zrestartuj restartuje перезапустить
    перезапускает перезапусти перезагрузить перезагружает restartovat redemarrer redemarre redemarrez`,
  restore: `
    restaurar restaura restaure revertir revierte revierta reverter reverte reverta restaurer restaurez rétablir
    rétablit rétablissez ripristinare ripristina ripristini wiederherstellen zurückspielen herstellen herstelt
    herstel terugzetten przywrócić przywraca przywróć восстановить восстанавливает восстанови откатить
    откатывает відновити відновлює pulihkan memulihkan khôi återställ återställer återställa gendan gendanner
    gjenopprett gjenoppretter obnovit obnoví obnov retablir retablit retablissez zuruckspielen zurueckspielen
    przywrocic przywroc aterstall aterstaller aterstalla obnovi`,
  resume: `
    reanudar reanuda reanude continuar continua retomar retoma retome reprendre reprend reprenez riprendere
    riprende riprendi continuare continui fortsetzen weiterführen hervatten hervat wznowić wznawia wznów sürdür
    sürdürür возобновить возобновляет продолжить продолжает продовжити продовжує lanjutkan melanjutkan tiếp
    återuppta återupptar fortsätt weiterfuhren weiterfuehren wznowic wznow surdur surdurur ateruppta aterupptar
    fortsatt`,
  return: `
    devuelve retorna retornar devolver renvoie retourne restituisce gibt liefert döndürür возвращает zwraca
    devuelva retorne regresar regresa regrese devolve devolva renvoyer renvoyez retourner retournez restituer
    restitue rendre restituire restituisci ritornare ritorna zurückgeben liefern liefere zurückliefern
    retourniert ausgeben geven geeft geef retourneren retourneert retourneer teruggeven zwrócić zwróć döndür
    döndürün döndürmek вернуть возвращать выдает выдаёт выдать повернути повертає повертати видає kembalikan
    mengembalikan trả returnerar returnera returner returnerer returnere vrátit vrací vrátí dondurur zuruckgeben
    zurueckgeben zurueckliefern zuruckliefern zwrocic zwroc dondur dondurun dondurmek vratit vraci vrati`,
  revoke: `
    revocar revoca revoque revogar revoga revogue révoquer révoque révoquez revocare revochi widerrufen
    widerruft entziehen entzieht intrekken cofnij cofa odwołać отозвать отзывает відкликати відкликає cabut
    mencabut återkalla återkallar odvolat revoquer revoquez odwolac aterkalla aterkallar`,
  run: `
    ejecutar ejecuta ejecute executar executa exécuter exécute exécutez esegui esegue eseguire ausführen führt
    запустить запускает выполнить выполняет çalıştır çalıştırır uruchamia uitvoeren menjalankan jalankan correr
    corra rodar roda lanciare lancia draaien draait uruchomić uruchom odpal odpala odpalić çalıştırın
    çalıştırmak koştur запусти запустите запускать прогнать прогоняет chạy kör köra kør kører køre kjør kjører
    kjøre spustit spustí spusť spouští executez ausfuhren fuhrt calistir calistirir uruchomic odpalic calistirin
    calistirmak kostur koerer korer koere kjoer kjoerer kjorer kjoere kjore spusti spust spousti`,
  save: `
    guardar guarda salvar salva enregistrer enregistre sauvegarde speichern speichert сохранить сохраняет kaydet
    kaydeder zapisuje guarde grabar graba grabe gravar grava enregistrez sauvegarder sauvegardez sauver sauve
    sauvez salvare speichere sichern sichert abspeichern opslaan bewaren bewaart bewaar slaat zapisać zapisz
    kaydetmek kaydedin сохрани сохраните сохранять зберегти зберігає збережи зберігати simpan menyimpan lưu
    spara sparar gemmer gemme lagre lagrer uložit uloží ulož ukládá zapisac ulozit ulozi uklada`,
  schedule: `
    programar programa agendar agenda planifier planifie planen planifica programe agende planificar planifique
    planejar planeja planeje planear planea planee planifiez programmez pianificare pianifica pianifichi
    programmare terminiert einplanen verplant inplannen zaplanować planuje zaplanuj planla planlayın planlamak
    planlar zamanla zamanlayın zamanlamak zamanlar запланировать планирует запланируй запланувати планує
    jadwalkan menjadwalkan schemalägg schemalägger planera planerar planlæg planlægger planlegg planlegger
    naplánovat naplánuje naplánuj zaplanowac planlayin zamanlayin schemalagg schemalagger planlaeg planlaegger
    naplanovat naplanuje naplanuj`,
  search: `
    buscar busca busque chercher cherche recherche rechercher recherchez pesquisar pesquisa procurar procura
    cerca cercare ricerca suchen sucht suche durchsucht поиск найти ищет ara arama arar szuka wyszukuje zoeken
    zoekt mencari cari tìm encontrar encuentra encuentre localizar localiza localice hallar halla halle explorar
    explora rastrear rastrea rastree indagar indaga indague investigar investiga investigue pesquise encontra
    encontre localize vasculhar vasculha vasculhe cherchez trouver trouve trouvez parcourir parcourt fouiller
    fouille fouillez explorez localiser localise localisez ricercare ricerchi trovare trova esplorare esplora
    esplori rintracciare rintraccia rintracci durchsuchen durchsuche finden findet finde recherchieren
    recherchiert recherchiere durchforsten durchforstet nachschlagen aufspüren zoek doorzoeken doorzoekt
    doorzoek vinden vindt vind opzoeken szukać szukaj wyszukać wyszukaj znaleźć znajdź znajduje przeszukać
    przeszukuje przeszukaj arayın aramak bul bulun bulmak bulur araştır araştırın araştırmak araştırır tarar
    taramak найди найдите искать находит отыскать разыскать знайти шукає знайди шукати знаходить пошукати
    carikan temukan menemukan telusuri menelusuri söka söker sök hitta hittar letar søg søger søge søk søker
    søke finner hledat hledá hledej vyhledat vyhledá vyhledej vyhledává najít najde najdi prohledat prohledá
    aufspuren aufspueren szukac wyszukac znalezc znajdz przeszukac arayin arastir arastirin arastirmak arastirir
    soker soger soeger soege soeker soeke hleda vyhleda vyhledava najit prohleda`,
  sell: `
    vender vende vends verkaufen verkauft продать revender revende revenda vendre vend vendez revendre revend
    vendere vendi rivendere rivende verkaufe veräußern veräußert verkopen verkoopt sprzedać sprzedaje sprzedaj
    satar satmak продает продаёт продай продавать продати продає jual menjual bán sälj säljer sälja sælg sælger
    selg selger prodat prodá veraussern veraeussern veraeussert veraussert sprzedac saljer salja saelg saelger
    proda`,
  mark: `
    bocka bockar markera markerar merkitse marker`,
  issue: `
    émet émettre émettez emite emitir emette emettere`,
  send: `
    enviar envía envia envie mandar manda envoyer envoie envoyez invia inviare senden sendet sende versenden
    verschickt отправить отправляет gönder gönderir wysyła wyślij verzenden mengirim kirim gửi envíe mande
    remitir remite remita despachar despacha despache reenviar reenvia reenvie reenvía reenvíe transmitir
    transmite transmita expedir expide remeter remete remeta encaminhar encaminha encaminhe expédier expédie
    expédiez transmettre transmet transmettez adresser invi spedire spedisce spedisci mandare mandi trasmettere
    trasmette trasmetti inoltrare inoltra inoltri versendet schicken schickt schicke verschicken abschicken
    übermitteln übermittelt weiterleiten leitet absenden zusenden verzendt verzend sturen stuurt stuur versturen
    verstuurt verstuur doorsturen zenden zendt wysłać wysyłać przesłać przesyła prześlij nadsyła roześlij
    podeślij rozsyła gönderin göndermek yolla yollayın yollamak yollar ilet iletin iletmek iletir postala
    postalar отправь отправьте отправлять послать посылает пошли выслать высылает переслать пересылает разослать
    рассылает скинуть кинуть надіслати надсилає надішли відправити надсилати kirimkan mengirimkan gởi skicka
    skickar sänd sänder odeslat odešle odešli odesílá poslat pošle pošli posílá zaslat zašle gonder gonderir
    wysyla wyslij expedier expedie expediez ubermitteln uebermitteln uebermittelt ubermittelt wyslac wysylac
    przeslac przesyla przeslij nadsyla rozeslij podeslij rozsyla gonderin gondermek yollayin odesle odesli
    odesila posle posli posila zasle`,
  set: `
    establecer establece establezca configurar configura definir defina ajustar ajusta ajuste fijar fija fije
    estabelecer estabelece estabeleça colocar coloca coloque définir définit définissez configurer configurez
    paramétrer paramétrez fixez établir établit ajuster ajustez impostare imposta imposti definire definisce
    definisci configurare configuri setzen setzt setze stellt festlegen einstellen konfigurieren konfiguriert
    konfiguriere definieren definiert definiere instellen zetten zet stelt configureren configureert configureer
    ustawić ustawia ustaw konfiguruje skonfiguruj określa ayarla ayarlayın ayarlamak ayarlar belirle belirleyin
    belirlemek belirler yapılandır yapılandırır задать задает задаёт настроить настраивает выставить налаштувати
    налаштовує atur mengatur tetapkan menetapkan thiết ställ ställer konfigurera konfigurerar indstil indstiller
    konfigurer angi nastavit nastaví nastav nastavuje estabeleca definit definissez parametrer parametrez
    etablir etablit ustawic okresla ayarlayin yapilandir yapilandirir staller nastavi`,
  share: `
    compartir comparte comparta compartilhar compartilha compartilhe partilhar partilha partilhe partager
    partage partagez condividere condivide condividi teilen teilt delen deelt udostępnić udostępnia udostępnij
    paylaş paylaşın paylaşmak paylaşır поделиться делится поділитися ділиться bagikan membagikan dela delar
    deler sdílet sdílí sdílej udostepnic udostepnia udostepnij paylas paylasin paylasmak paylasir sdilet sdili
    sdilej`,
  show: `
    mostrar muestra mostra affiche afficher anzeigen zeigt zeige göster gösterir показать показывает exibir
    exibe muestre visualizar visualiza visualice exhibir exhibe exhiba enseñar enseña presentar presenta mostre
    exiba apresentar apresenta apresente affichez montrer montre montrez visualiser visualisez présenter
    présente présentez mostrare visualizzare visualizza visualizzi presentare zeigen darstellen vorführen
    präsentieren präsentiert präsentiere tonen toont weergeven bekijken bekijkt bekijk wyświetlić wyświetl
    pokazać pokazuje pokaż prezentuje gösterin göstermek görüntüle görüntüleyin görüntülemek görüntüler покажи
    покажите отобразить отображает показывать вывести выводит выведи просмотреть просматривает показати показує
    відобразити відображає виводить переглянути tampilkan menampilkan tunjukkan menunjukkan lihat melihat hiển
    xem visar viser zobrazit zobrazí zobraz zobrazuje ukázat ukáže ukaž goster gosterir ensenar ensena presentez
    vorfuehren vorfuhren praesentieren prasentieren praesentiert prasentiert praesentiere prasentiere wyswietlic
    wyswietl pokazac pokaz gosterin gostermek goruntule goruntuleyin goruntulemek goruntuler zobrazi ukazat
    ukaze`,
  sign: `
    firmar firma assinar assina assine signez firmare firmi sottoscrivere sottoscrive signieren signiert
    signiere unterschreiben unterschreibt unterzeichnen unterzeichnet ondertekenen ondertekent onderteken
    podpisać podpisuje podpisz imzala imzalar подписать подписывает подпиши підписати підписує menandatangani ký
    signera signerar podepsat podepíše podepiš podpisac podepise podepis`,
  sort: `
    ordenar ordena ordene clasificar clasifica clasifique classificar classifica classifique trier trie triez
    classer classez ordinare ordina sortieren sortiert sortiere sorteren sorteert sorteer sortować sortuje
    posortuj sırala sıralayın sıralamak sıralar отсортировать сортирует сортировать упорядочить сортувати сортує
    відсортувати urutkan mengurutkan sắp sortera sorterar sorterer seřadit seřadí seřaď třídí sortowac sirala
    siralayin siralamak siralar seradit seradi serad tridi`,
  start: `
    iniciar inicia démarrer démarre avvia starten startet başlat başlatır inicie arrancar arranca arranque
    lanzar lanza lance comenzar comienza comience empezar empieza inicializar inicializa inicialize começar
    começa comece lançar lança démarrez lancer lancez commencer commencez avviare avvi iniziare inizia
    cominciare comincia starte beginnen beginnt opstarten begint rozpocząć rozpoczyna rozpocznij startuje
    zacznij başlatın başlatmak начать начинает начни стартует стартовать почати починає розпочати розпочинає
    mulai memulai khởi startar påbörja zahájit zahájí demarrer demarre baslat baslatir comecar comeca lancar
    lanca demarrez rozpoczac baslatin baslatmak paborja zahajit zahaji`,
  stop: `
    detener detiene parar para_de arrêter arrête ferma stoppen stoppt остановить durdur detenga interrumpir
    interrumpe interrumpa frenar frena frene suspender suspende suspenda detén interromper interrompe interrompa
    detém arrêtez stoppe stoppez interrompre interrompt interrompez cesser cesse cessez fermare arrestare
    arresta interrompere interrompi hält unterbrechen unterbricht stopzetten stopt onderbreken onderbreekt
    zatrzymać zatrzymuje zatrzymaj przerwać przerywa przerwij durdurun durdurmak durdurur останавливает останови
    остановите останавливать прекратить прекращает прервать прерывает зупинити зупиняє зупини припинити припиняє
    перервати hentikan menghentikan dừng ngừng stoppa stoppar standser zastavit zastaví zastav přerušit přeruší
    arreter arrete deten detem arretez haelt zatrzymac przerwac zastavi prerusit prerusi`,
  store: `
    almacenar almacena almacene armazenar armazena armazene stocker stocke stockez entreposer entrepose
    entreposez memorizzare memorizza memorizzi immagazzinare immagazzina immagazzini ablegen hinterlegen
    hinterlegt einlagern wegschrijven przechowuje sakla saklayın saklamak saklar depola depolayın depolamak
    depolar хранит lagra lagrar saklayin depolayin`,
  summarize: `
    resumir resuma sintetizar sintetiza sintetice condensar condensa sumarizar sumariza sumarize sintetize
    résumer résume résumez synthétiser synthétise synthétisez riassumere riassume riassumi sintetizzare
    sintetizza sintetizzi riepilogare riepiloga riepiloghi zusammenfassen fasst samenvatten podsumować
    podsumowuje podsumuj streszcza streść özetle özetleyin özetlemek özetler суммировать резюмировать резюмирует
    обобщить обобщает підсумовує узагальнити ringkas meringkas rangkum merangkum tóm sammanfatta sammanfattar
    opsummer opsummerer oppsummer oppsummerer shrnout shrne shrň resumer resumez synthetiser synthetise
    synthetisez podsumowac stresc ozetle ozetleyin ozetlemek ozetler`,
  terminate: `
    terminar termina finalizar finaliza finalice matar mata encerrar encerra encerre terminer terminez tuer tue
    tuez terminare uccidere uccide uccidi beenden beendet beende töten tötet abschießen killt killen abwürgen
    beëindigen beëindigt beëindig zakończyć kończy zakończ zabij ubij sonlandır sonlandırır sonlandırın bitir
    bitirir завершить завершает заверши убить убивает убей прибить завершує вбити akhiri mengakhiri avsluta
    avslutar afslut afslutter avslutt avslutter ukončit ukončí ukonči ukončuje toeten toetet totet abschiessen
    abwuergen abwurgen beeindigen beeindigt beeindig zakonczyc konczy zakoncz sonlandir sonlandirir sonlandirin
    ukoncit ukonci ukoncuje`,
  test: `
    testa testar teste tester testez prueba probar testet testen pruebe testear testea testee testare provare
    prova provi erproben erprobt uitproberen testować testuje przetestuj deneyin denemek dener протестировать
    тестирует тестировать протестувати тестує тестувати uji menguji thử testovat otestuj testowac`,
  topup: `
    recargar recarga recargue recarregar recarrega recarregue recharger rechargez ricaricare ricarica ricarichi
    aufladen opwaarderen doładować doładowuje doładuj пополнить пополняет пополни поповнити поповнює nạp dobít
    dobije doladowac doladowuje doladuj dobit`,
  transfer: `
    transferir transfiere transfere transférer transfère trasferisci перевести transfiera
    traspasar traspasa traspase transfira repassar repassa repasse transférez virer vire virez trasferire
    trasferisce transferieren transferiert übertragen überträgt overmaken overboeken overdragen
    przelać przelewa przelej aktar aktarır переводит переведи переказати переказує mentransfer överför överföra
    overfør overfører transferer transferez ubertragen uebertragen
    uebertraegt ubertragt przelac aktarir overfor overfora overfoer overfoerer overforer`,
  translate: `
    traduce traducir traduz traduire traduzca traduzir traduza traduit traduisez tradurre traduci übersetzen
    übersetzt übersetze vertalen vertaalt vertaal przetłumaczyć tłumaczy przetłumacz tłumaczyć çevir çevirin
    çevirmek çevirir tercüme перекласти перекладає перекладати terjemahkan menerjemahkan dịch översätta
    översätter översätt oversæt oversætter oversætte oversett oversetter přeložit přeloží přelož překládá
    uebersetzen ubersetzen ubersetzt uebersetzt ubersetze uebersetze przetlumaczyc tlumaczy przetlumacz
    tlumaczyc cevir cevirin cevirmek cevirir tercume oversatta oversatter oversatt oversaet oversaetter
    oversaette prelozit prelozi preloz preklada`,
  trigger: `
    disparar dispara dispare desencadenar desencadena desencadene accionar acciona accione acionar aciona acione
    déclencher déclenche déclenchez innescare innesca inneschi scatenare scatena scateni auslösen löst triggert
    anstoßen stößt feuert wyzwala wywołuje tetikle tetikleyin tetiklemek tetikler инициировать инициирует
    declencher declenche declenchez auslosen ausloesen loest anstossen stosst stoesst wywoluje`,
  unassign: `
    desasignar desasigna desasigne désassigner désassigne désassignez désaffecter désaffecte désaffectez
    desassigner desassigne desassignez desaffecter desaffecte desaffectez`,
  unblock: `
    desbloquear desbloquea desbloquee desbloqueia desbloqueie débloquer débloque débloquez sbloccare sblocca
    sblocchi deblokkeren deblokkeert odblokować odblokowuje odblokuj разбанить odblokovat odblokuje debloquer
    debloque debloquez odblokowac`,
  uninstall: `
    desinstalar desinstala desinstale désinstaller désinstalle désinstallez disinstallare disinstalla
    disinstalli deinstallieren deinstalliert deinstalliere deïnstalleren deïnstalleert odinstalować
    odinstalowuje odinstaluj деинсталлировать avinstallera avinstallerar afinstaller afinstallerer avinstaller
    odinstalovat odinstaluje desinstaller desinstalle desinstallez deinstalleren deinstalleert odinstalowac`,
  unlock: `
    déverrouiller déverrouille déverrouillez entsperren entsperrt entsperre entriegeln entriegelt aufschließen
    ontgrendelen ontgrendelt ontgrendel разблокировать разблокирует розблокувати розблоковує odemknout odemkne
    deverrouiller deverrouille deverrouillez aufschliessen`,
  update: `
    verlängern verlängert augmenter augmente augmentez actualizar actualiza actualice atualizar atualiza atualize jour met mettre modifie_jour aggiorna aggiornare
    aktualisiert aktualisieren обновить обновляет güncelle günceller aktualizuje bijwerken refrescar refresca
    refresque actualize actualiser actualise actualisez mettez rafraîchir rafraîchit mise aggiorni aktualisiere
    updaten updatet auffrischen actualiseren actualiseert verversen ververst aktualizować zaktualizuj
    zaktualizować odświeża odśwież güncelleyin güncellemek güncelleştir güncelleştirir yenile yenileyin
    yenilemek yeniler обнови обновите обновлять актуализировать оновити оновлює онови оновлювати perbarui
    memperbarui mutakhirkan cập uppdatera uppdaterar opdater opdaterer opdatere oppdater oppdaterer aktualizovat
    aktualizuj guncelle gunceller rafraichir rafraichit aktualizowac zaktualizowac odswieza odswiez guncelleyin
    guncellemek guncellestir guncellestirir`,
  upload: `
    subir sube enviar_arquivo téléverse hochladen lädt загрузить yükle suba cargar carga cargue carregar carrega
    carregue téléverser téléversez uploader uploade uploadez caricare carica lade uploaden uploadt laadt wgrać
    wgrywa wgraj załaduj yükleyin yüklemek yükler загружает загрузи загружать выгрузить выгружает вивантажити
    вивантажує unggah mengunggah ladda laddar nahrát nahraje nahraj nahrává televerse yukle televerser
    televersez wgrac zaladuj yukleyin yuklemek yukler nahrat nahrava`,
  validate: `
    valida validar valide valider validez convalidare convalida convalidi validare validi validieren validiert
    validiere valideren valideert valideer waliduje walidować zwaliduj валидировать валидирует валідувати
    валідує validasi memvalidasi validera validerar validerer validovat validuje walidowac`,
  verify: `
    verifica verificar vérifie vérifier prüft prüfen überprüft проверить проверяет comprueba verifique comprobar
    compruebe constatar constata constate corroborar corrobora corrobore vérifiez verificare verifichi prüfe
    überprüfen überprüfe verifizieren verifiziert verifiziere nachprüfen verifiëren verifieert verifieer nagaan
    weryfikować weryfikuje zweryfikuj zweryfikować doğrula doğrulayın doğrulamak doğrular проверь проверьте
    верифицировать удостовериться перевірити перевіряє перевір перевіряти verifikasi memverifikasi xác verifiera
    verifierar verificer verificerer bekræft verifiser verifiserer bekreft ověřit ověří ověřuje ověř verifie
    pruft prufen uberpruft verifiez prufe pruefe ueberpruefen uberprufen ueberpruefe uberprufe nachprufen
    nachpruefen verifieren weryfikowac zweryfikowac dogrula dogrulayin dogrulamak dogrular bekraeft overit overi
    overuje`,
  wait: `
    esperar espera espere aguardar aguarda aguarde attendre attendez patiente patientez aspettare aspetta
    aspetti attendere attende attendi warten wartet warte abwarten wachten wacht czekać czeka czekaj poczekaj
    zaczekaj bekle bekler ждать ждет ждёт подождать ожидает ожидать дождаться чекати чекає почекати очікує
    зачекати tunggu menunggu đợi chờ vänta väntar venter počkat čeká čekat počkej czekac vanta vantar pockat
    cekat pockej`,
  withdraw: `
    sacar saca saque prelevare preleva prelevi ritirare ritira ritiri abheben hebt wypłacić wypłaca wypłać снять
    снимает зняти знімає tarik menarik rút hæv hæver wyplacic wyplaca wyplac haever`,
  write: `
    escribir escribe escrever escreve écrire écrit scrivi scrive schreiben schreibt записать yaz yazar escriba
    anotar anota anote escreva écrivez consigner noter notez scrivere annotare annota annoti schreibe notieren
    notiert verfassen verfasst verfasse protokollieren protokolliert schrijven schrijft schrijf noteren noteert
    pisać pisze napisz napisać yazın yazmak записывает запиши написать пишет напиши писать записати записує
    написати пише писати tulis menulis tuliskan viết ghi skriva skriver skriv skrive napsat napíše napiš zapsat
    zapíše zapiš píše ecrire ecrit ecrivez pisac napisac yazin napise napis zapise zapis`,
};
