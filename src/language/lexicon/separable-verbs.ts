/**
 * Verbs of German, Dutch and the Scandinavian languages whose first part stands at the end of the clause (`Trägt die Note ins
 * Klassenbuch ein`), by the English verb they stand for: third person and imperative of the stem, an underscore, the part.
 * The stem alone means something else or nothing (`trägt` carries, `trägt ab` takes down).
 */
export const separableForms: Readonly<Record<string, string>> = {
  add: `fügt_hinzu füge_hinzu fügt_an fügt_bei hängt_an hänge_an nimmt_auf trägt_ein trage_ein trägt_nach voegt_toe voeg_toe
    voegt_in schrijft_in lägger_till lägg_till legger_til legg_til`,
  create: `legt_an lege_an richtet_ein richte_ein setzt_auf stellt_aus maakt_aan maak_aan zet_op stelt_op`,
  speak: `läser_upp`,
  list: `listet_auf liste_auf zählt_auf`,
  show: `zeigt_an zeige_an gibt_aus gib_aus gibt_zurück gib_zurück gibt_wieder liefert_zurück blendet_ein geeft_weer geef_weer
    geeft_terug geef_terug`,
  get: `ruft_ab rufe_ab ruft_auf fragt_ab frage_ab liest_aus lies_aus liest_ein holt_ab sieht_nach schlägt_nach haalt_op haal_op
    vraagt_op vraag_op vraagt_aan leest_uit zoekt_op zoek_op hämtar_in slår_upp slår_opp henter_inn`,
  calculate: `rechnet_aus rechne_aus rechnet_um wandelt_um rekent_uit rekent_om zet_om`,
  update: `passt_an passe_an stellt_um stellt_ein stelle_ein setzt_herauf setzt_herab füllt_aus gleicht_ab past_aan pas_aan
    werkt_bij werk_bij stelt_in stel_in vult_in vult_aan`,
  move: `schiebt_um lagert_um bucht_um hängt_um`,
  delete: `wirft_weg räumt_auf leert_aus löscht_aus streicht_durch`,
  remove: `nimmt_heraus nimmt_ab trägt_aus haalt_weg haal_weg haalt_uit neemt_weg tar_bort ta_bort plockar_bort fjerner_bort`,
  cancel: `sagt_ab sage_ab bricht_ab brich_ab bestellt_ab meldet_ab zegt_af zeg_af zegt_op breekt_af meldt_af`,
  start: `wirft_an fährt_hoch startet_neu starte_neu löst_aus zet_aan schakelt_in schaltet_an schaltet_ein schalte_ein startar_om
    slår_på`,
  stop: `hält_an halte_an schaltet_aus schalte_aus schaltet_ab stellt_ab fährt_herunter zet_uit schakelt_uit sluit_af stänger_av
    slår_av`,
  send: `schickt_ab schicke_ab sendet_ab schickt_zu sendet_zu leitet_weiter leite_weiter stellt_zu stuurt_door stuur_door
    stuurt_op skickar_ut sender_ut`,
  submit: `dient_in dien_in reicht_ein reiche_ein`,
  upload: `lädt_hoch lade_hoch laadt_op`,
  download: `lädt_herunter lade_herunter lädt_runter laadt_af`,
  save: `speichert_ab legt_ab lege_ab slaat_op sla_op`,
  execute: `führt_aus führe_aus voert_uit voer_uit`,
  install: `spielt_ein spielt_auf`,
  grant: `gibt_frei gib_frei räumt_ein teilt_zu geeft_vrij`,
  assign: `weist_zu weise_zu ordnet_zu ordne_zu wijst_toe wijs_toe`,
  register: `meldt_aan meld_aan meldet_an melde_an`,
  transfer: `maakt_over maak_over schrijft_over`,
  book: `bucht_ein bucht_ab`,
  fund: `zieht_ein zieh_ein zahlt_ein zahlt_aus zahle_aus`,
  accept: `nimmt_an nimm_an neemt_aan`,
  reject: `lehnt_ab lehne_ab weist_ab wijst_af`,
  restore: `stellt_wieder_her stelle_wieder_her spielt_zurück setzt_zurück`,
};
