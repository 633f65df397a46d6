/** Verbs whose call returns information and changes nothing. */
export const readingVerbs = `
  get list read fetch retrieve find lookup view describe inspect see verify validate return browse discover explore
  know obtain receive scrape extract gather collect examine analyze analyse assess evaluate compare detect identify
  recognize resolve select recall recommend suggest explain summarize summarise enumerate locate determine ensure
  consider ask parse diagnose introspect inform consult observe investigate search query look show display check
  probe ping watch trace tail poll wait audit review match rank help preview measure profile benchmark access visit
  track monitor count filter sort snapshot screenshot capture scan crawl diff echo lint tell learn download export
  sleep study survey test load pull take choose pick aggregate debug symbolicate confirm print answer provide
  surface give offer support dump assert report stream open`;

/** Verbs whose call computes or writes something and hands it back. */
export const computingVerbs = `
  calculate compute convert transform translate encode decode encrypt decrypt subtract multiply divide generate
  visualize visualise compose brainstorm transcribe tokenize normalize normalise beautify minify prettify
  paraphrase rewrite classify solve derive infer interpret paint hash sum format render draw plot chart embed ocr
  roll flip interpolate forecast estimate quote simulate backtest think reason say greet hello critique outline
  predict score price round optimize deduplicate cluster fit perform conduct synthesize prepare compress emulate
  chat anonymize upscale rephrase factor plan prompt`;

/** Verbs that leave open whether anything changes; what is run, queried or managed decides. */
export const vagueVerbs = `
  run execute exec eval query call invoke manage handle process start work use interact operate perform test
  support provide offer administer trigger submit interpret give begin continue`;
