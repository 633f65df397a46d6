// Written by `npm run lexicon` from WordNet's verbs and scripts/lexicon/verb-classes.json; do not edit.

/** English verbs that the lexicon does not name one by one, by the verb that stands for what they do. Verbs first of all. */
export const rarePlain: Readonly<Record<string, string>> = {
  inspect: `
    adduce admire amass anatomise anatomize apperceive ascertain auscultate baby-sit babysit bare behold birdwatch
    botanise botanize breathalyse breathalyze busy characterise characterize comparison-shop comprehend corroborate
    cross-check cross-refer debunk delve descry discern discriminate disinter dissect distinguish diverge
    double-check eavesdrop elapse espy excavate furnish glean grok hand-pick hark harken hearken interrogate
    invigilate itemise itemize iterate juxtapose lip-read lipread listen lurk numerate ogle overhear oversee
    palpate perceive peruse proofread radiolocate re-examine re-explore reappraise reassess recite recognise
    recollect reconfirm reconnoiter reconnoitre rediscover reexamine relive reminisce reread resift retrace revisit
    scrounge scrutinise scrutinize second-guess sift spectate speech-read spelunk spot-check stargaze strip-search
    substantiate supervise surveil trouble-shoot troubleshoot uncover understand unearth unmask unravel window-shop
    fact-check grep`,
  compute: `
    abbreviate abduce abridge accrue accumulate admeasure admix adumbrate advect advise agglutinate alchemise
    alchemize allegorise allegorize alliterate amalgamate americanise americanize amortise amortize anagrammatise
    anagrammatize analogise analogize anglicise anglicize anneal anthropomorphise anthropomorphize anticipate
    aphorise aphorize apportion appraise approximate archaise archaize articulate atomise atomize backcross
    backscatter bake bifurcate bisect bode bowdlerise bowdlerize calligraph capitalise capitalize capsulate
    capsulise capsulize carve categorise categorize catenate cerebrate chronologise chronologize circumscribe
    cleave coalesce coerce cogitate collate colligate colorise colorize colourise colourize commingle conceptualise
    conceptualize concretise concretize condense conflate conjoin construe converge copyedit criticise criticize
    cumulate decimalise decimalize decimate decipher decolor decolorise decolorize decompose deconstruct deduce
    deflate deform dehydrate deliberate delimitate delineate demodulate demystify denote depersonalise
    depersonalize depict depreciate diagonalise diagonalize dichotomise dichotomize differentiate diffuse
    digitalise digitalize digitise digitize dilate disambiguate disassemble disprove distil distill distort
    double-space downplay dramatise dramatize economize educe elaborate elegise elegize elide elucidate embellish
    emboss emend emphasise encapsulate encase encipher encircle enclose entangle enunciate envelop envisage
    envision epitomise equalise equalize erode etymologise etymologize euphemise euphemize exaggerate excogitate
    exemplify explicate explode expound expurgate extemporise extemporize extrapolate extrude factorise factorize
    feign fictionalise fictionalize forebode foreknow foresee foreshorten foretell formalise formalize formularise
    formularize formulate fractionate fragmentise fragmentize garble generalise generalize ghostwrite gradate halve
    handwrite harmonise homogenise homogenize humanise humanize hyphenate hypothesise hypothesize ideate illustrate
    imagine imitate implode improvise impute inclose inflate inflect interlace interleave intermingle intermix
    internationalise intersect intertwine interweave intuit invent italicise justify latinise latinize lexicalise
    lexicalize ligate liken limn linearise linearize lip-sync lip-synch literalise literalize lop marginalise
    maximise meditate melodise melodize metamorphose metricate metricise metricize miniaturise miniaturize minimise
    modulate morph narrate neaten negate notate novelise novelize obfuscate oversimplify parallelize particularise
    particularize permute personate personify perturb philosophise philosophize pluralise pluralize poetise poetize
    ponder portend portray predigest presume professionalise professionalize prognosticate pronounce prophesy
    prorate prove punctuate purify quantify quantise quantize randomise randomize ratiocinate rationalize
    re-emphasize re-explain recalculate recapitulate recast reckon recode recombine reconstitute reconstruct
    reconvert redetermine reduplicate reecho reevaluate reflect reformulate reharmonise reharmonize reinterpret
    reinvent relyric renormalise renormalize rescale reshape restate retell retouch retranslate reverberate revolve
    roleplay romanise romanize romanticize sanitise satirise satirize schematise schematize scissor scry serialise
    serialize sharpen shorten singularise singularize skew smoothen solarise solarize speculate stabilise stratify
    stylise stylize subdivide subedit subtend summate superimpose superpose syllabicate syllabify syllabise
    syllabize syllogise syllogize symbolise symbolize symmetrise symmetrize synthesise tabularise tabularize
    tabulate tessellate theorise theorize topicalize totalise totalize transduce transliterate transmogrify
    transmute triangulate trifurcate triple-space trisect typeset uglify unbox uncompress uniformise uniformize
    unify unite unitise unitize universalize unpack unroll unscramble unsnarl untangle untwist valuate verbalise
    verbalize verbify versify vocalise vocalize vulgarise rehearse redline`,
  ask: `
    adjure await beg beseech bide cadge catechise catechize clarify debrief dicker dwell elicit enquire entreat
    higgle implore importune inquire interpellate loiter solicit supplicate tarry wheedle`,
  create: `
    adopt afforest anthologise anthologize assemble attend automate automatise automatize befriend beget
    choreograph co-author codify commemorate concoct conjure containerise containerize contrive convene crystallize
    cultivate custom-make develop engender enlist enshrine erect fabricate film-make hand-build handbuild
    immortalise immortalize incarnate indite induct innovate inscribe legislate mass-produce materialise
    memorialise memorialize memorise originate partake participate prearrange preassemble prefabricate prerecord
    prescribe procreate re-create reassemble reestablish reforge regenerate reify rejoin relearn replant sculpt
    summon tailor-make`,
  update: `
    abate absent accelerate accentuate acclimate acclimatise acclimatize adapt administrate adorn adulterate
    aggravate aggroup aline alleviate alphabetise alphabetize ameliorate amend amplify antedate ascribe assort
    attemper attenuate attune augment backdate backpedal barricado becloud bedeck bedim bedizen bejewel blacken
    blue-pencil blunt bodge brandmark broaden bulletproof calibrate centralise christen clothe compartmentalise
    compartmentalize complicate conceal conform constrain constrict conventionalize counteract curtail dampen
    darken date-mark datemark de-emphasise de-emphasize de-escalate deaden debilitate decentralise deconcentrate
    decorate deem deepen defer degrade delimit demarcate denominate derate desensitise desensitize desynchronise
    desynchronize devaluate devalue dilute diminish disarrange disinfect disorganise disorganize diversify downsize
    dulcify dull dynamise dynamize elongate embroider emphasize encumber enforce engrave enlarge entrench
    equilibrate etch expedite falsify fatten forestall fortify freshen gentrify gift-wrap globalise globalize
    govern greenlight harden harshen hasten heal heighten ignore impair impede impose individualise individualize
    inhibit insulate intensify intervene invigorate italicize lengthen lessen lifehack lighten liven loosen louden
    manipulate mature meddle misname mitigate modernise modernize motorise obscure occlude occupy opt pare penalise
    personalise polarize postdate predate predetermine prevent procrastinate prolong protect protract qualify
    quicken rationalise re-address re-emphasise readapt readjust reaffirm realign realine reassert reattribute
    rebind reclassify recondition reconsider rectify red-ink redden redecorate rededicate redefine redesign
    redevelop redirect redouble reenforce refashion refocus refurbish refurnish regain regroup regularise
    regularize regulate rehabilitate reinforce rejig relativise relativize relax relegate remodel renegotiate
    renovate reorganise reorganize reorient reorientate repaint replenish repoint repress reseal reseed restock
    restrengthen restructure retain retool revalue revamp revitalise revitalize revolutionize rewire ripen roughen
    rubber-stamp saturate secure sensitise shush slacken slim slow soft-pedal soften solidify specialize specify
    stabilize stet stipulate straighten streamline strengthen supercharge superintend supplant suppress sustain
    sweeten systematise systematize systemise systemize thicken thin tighten toughen unclog unclutter unthaw vary
    weaken weaponize whiten widen winterise winterize worsen`,
  move: `
    abduct absorb adjoin air-freight air-ship airfreight allot assimilate bring cede centralize commix consign cram
    daisy-chain decentralize dedicate direct dispense displace distribute divert emigrate emplace ensconce entomb
    evacuate externalise extradite fasten federate glom imbed incorporate inherit inject intercalate interconnect
    interlink internalize interpose interrelate intersperse jampack nab offload outsource pilfer propagate purloin
    re-incorporate reallocate reallot reapportion recopy redeposit redistribute regift rehouse reposit resettle
    reship retie reunite reuse scoot secrete shrinkwrap situate slurp smuggle snarf stow subjoin teleport
    translocate transship unlade rehome`,
  detach: `
    abdicate ablate abscise alienate avulse bury cannibalise cannibalize decouple delocalize demob demobilise
    demobilize depart deport desorb dethrone disavow disclaim disembark disencumber disengage disentangle
    disinvolve disjoin disjoint dislodge disown dissever disunite doff eject except expel extricate forego forgo
    forsake forswear impound inter isolate liberate loose oust recant recuse relieve relinquish resign resile
    resuspend retract secede seclude sequester sequestrate sever shelve shoo shun sunder unbuckle unchain unclasp
    unclip uncouple undock unfasten unharness unhitch unhook unlace unlash unload unplug unsay unscrew unseat
    unsolder unstrap untie unwire unyoke vacate wean withhold de-list`,
  grant: `
    absolve accede accredit acquiesce acquire acquit adjudge adjudicate admit affirm affranchise agree anoint
    appoint approbate arbitrate arrogate assoil assume banish beatify bestow canonise canonize capacitate certify
    co-opt co-sign commandeer concede condone confer confine confiscate coronate criminalise criminalize debar
    decertify declassify decontrol decriminalise decriminalize defrock depose deprive depute deputise deputize
    derecognise derecognize deregulate derestrict designate detain devolve disallow disapprove disbar
    disenfranchise disfranchise disinherit dispossess disqualify elevate emancipate empanel empower enfranchise
    enjoin ennoble enthrone entitle entrust exalt excommunicate exculpate exempt exonerate expropriate forbid
    habilitate hospitalise hospitalize illegalise illegalize immunise immunize impanel imprison incarcerate indorse
    institutionalise intrust legalise legalize legitimate legitimatise legitimatize legitimise legitimize
    liberalize manumit naturalize notarise notarize obstruct officialise officialize ordain ostracise ostracize
    overrule penalize preclude privatise privatize prohibit proscribe punish ratify readmit reelect reinstate
    renounce restrain rubberstamp seize spurn unseal usurp vindicate vouch vouchsafe waive`,
  delete: `
    abolish amputate annihilate atom-bomb befoul behead bollix bulldoze cleanse clear-cut contaminate corrode
    corrupt cremate crumble crumple decapitate deep-six deface deflagrate defoliate deforest degauss demagnetise
    demagnetize demolish deplete depopulate deracinate desecrate despoil detonate devastate disgorge disinfest
    disintegrate dismantle dismember efface eliminate evaporate eviscerate exorcise exterminate extirpate fumigate
    houseclean incinerate infect jettison mutilate neutralise neutralize pulverise pulverize rase raze reclaim rend
    rid scavenge self-destroy self-destruct shatter slay sterilize topple unlearn unmake unteach uproot vandalise
    vandalize vanish vaporise vaporize`,
  stop: `
    abrogate adjourn annul antiquate assassinate capitulate conclude consummate culminate de-energise de-energize
    defuse demonetise demonetize deprecate desist disband disenable disestablish disrupt douse expire extinguish
    finalise foreclose fulfil fulfill immobilise immobilize inactivate incapacitate intermit kibosh nullify
    obsolesce obviate outmode paralyse paralyze prorogue quash quell quench quiesce quit repudiate rescind
    short-circuit shut stanch strangle superannuate unarm`,
  start: `
    actualise actualize auspicate awake awaken bestir catalyse catalyze defibrillate effectuate embark enact
    energise energize engage facilitate field-test fine-tune germinate hot-wire ignite impel inaugurate incite
    incubate induce infiltrate instal instigate intrude kick-start kindle litigate log-in mobilise nucleate
    penetrate perpetrate practise proceed provoke re-arm re-assume re-start reactivate reanimate rearm reawaken
    recommence reconvene reenact reignite rekindle reprocess reproduce resurrect resuscitate retrain revive rouse
    stimulate stoke undertake unleash up utilise utilize vivify waken warm`,
  press: `
    abrade abrase accouter accoutre actuate aerate aggress agitate air-condition air-cool alight ambulate
    angle-park ascend astrogate aviate backtrack beleaguer besiege bestride boat-race body-surf brighten caracole
    carjack circumnavigate collimate colonise colonize commutate compete conn conquer counterstrike crash-dive
    cybernate de-ice decelerate declutch deep-fry defend defog defrost dehumidify deice demist depressurise
    depressurize descend devour dim disarm disc-jockey disk-jockey double-park dry-dock eat electrify elude enchant
    equip evade fertilise fertilize finger-paint flee furl guzzle gyrate humidify illuminate illumine incise
    inflict invade irradiate irrigate knead levitate magnetise magnetize magnify manoeuver medicate moisten
    monopolize orientate oscillate outfight outmaneuver outplay overfly overpower overtake oxygenate pan-fry
    parallel-park petrify pollinate pour powerwash preheat pressure-cook pressure-wash pressurise pressurize prise
    propel pulsate pummel re-enter recline refrigerate refuel reheat retaliate roam rove sedate sew smite
    steam-heat stun subdue submerge submerse supinate tame titrate touch-type typewrite uncork unfold unfurl
    unsheathe vacuum-clean vanquish ventilate vibrate wander wield`,
  send: `
    abstain accuse acquaint admonish advertise advertize air-drop allege allude annunciate apologise apologize
    applaud apprise apprize argue argufy asseverate aver avouch avow backbite badmouth ballyrag beckon belittle
    bemock berate bewray blab bloviate blurt bruit bullyrag cajole castigate celebrate chide circularise
    circularize circulate collaborate commend commentate commiserate communicate complain conciliate concur confess
    confide congratulate contribute convey convoke correspond cosponsor counterchallenge deceive declaim denounce
    deride disagree disclose discuss disseminate dissertate dissuade distract divulge edify editorialise
    editorialize educate emanate encourage enlighten entice escalate eulogize evangelise evangelize exclaim
    excoriate exfiltrate exhort exposit express-mail felicitate forewarn impart inculcate indoctrinate intercede
    interject intimidate introduce inveigh liaise mediate mislead mollify motivate negotiate netmail nominate opine
    orate persuade pester podcast popularise popularize preach previse proclaim promulgate propagandise
    propagandize propound publicise publicize re-argue reassure rebut refer refute regale reiterate remonstrate
    republish resubmit retransmit revile sermonise signalise signalize socialize soothe speechify sympathize
    telecommunicate telefax televise testify thank unveil utter warn wigwag livestream cross-post`,
  fund: `
    amerce appropriate benefact bequeath bilk burglarise burglarize burgle by-bid coinsure collateralize
    commercialise commercialize compensate cosign de-access deaccession deduct defraud defray disinvest disperse
    divest earn embezzle endow expend fund-raise fundraise gazump horse-trade hypothecate impulse-buy incur
    indemnify insure lavish liquidize long lowball monetise monetize novate obligate outbid overdraw overpay
    overspend patronize peddle prepay procure recharge recoup refinance reinsure remunerate repossess requite
    resell restitute rob short-change squander subsidise subsidize subvent transact underbid underpay underwrite
    unwind vend`,
};

/** Those that are nouns as often. */
export const rareEither: Readonly<Record<string, string>> = {
  inspect: `
    assay blame burrow caliper calliper chaperone comb countercheck curl dig dive dredge drift drill dry exhibit
    fathom ferret forage garner gauge gawk gaze glance glimpse grab guide hint hunt mapquest muster notice parade
    peek peep peer pinpoint present proctor prowl pry range recapture recount riffle rummage scour scout shop skim
    sleuth snag sniff snoop spot spy squint stalk stock-take tour trail traverse trawl walk winnow wiretap witness
    x-ray sweep frisk`,
  compute: `
    abstract ad-lib agglomerate airbrush alloy anagram assist attribute augur average blend bracket braid braille
    buffer burlesque caption caricature censor chop churn cipher cite clamp compound conjecture correlate counsel
    crack crayon crosshatch cypher daydream digest doodle double dub eclipse escape excerpt fake filtrate fold
    fracture frame fudge funnel fuse geminate gerrymander gloss grey guess guesstimate hyphen indent jar jingle
    judge kern knit lag lampoon marshal mash mask massage mesh mime mimic mince mix mull muse offset overestimate
    overlay pack pad parrot pivot polish postulate precis presage profit project quadruple quintuple recap rehash
    reshuffle rethink riddle roast rot scatter scramble slice slug smooth spell splice splinter squeeze stem
    stencil stitch stroke sub subtitle surmise suspect tot total transpose triple tutor warp weave whittle wrangle
    zip`,
  ask: `
    canvass challenge coax doze drowse idle interview parley pose slumber yield`,
  create: `
    accession blueprint breed bug catalogue chronicle cobble confect conscript construct copyright counterfeit
    cross-index crossbreed devise dictate docket document forge found handcraft hatch implement institute lodge
    manifest manufacture matriculate meet microfilm pioneer programme quadruplicate recruit reissue remake scrawl
    scribble scribe slate sow sprout stenograph teach triplicate videotape volunteer`,
  update: `
    affect alternate apparel armour autograph bend better bevel bleach blind blindfold boldface bolster boost brace
    bulwark bump burnish buttress camouflage cascade chamfer colour concentrate contract cool counterbalance cure
    damp dateline decay default delay deviate discount drape dress duplex dye earmark ease favor favour fillet
    flip-flop float gear graduate groom guard hone hush hydrate imprint incline influence intercept limit lower
    melt mend moderate mold mothball mould muffle narrow nickname notch nurture ornament overhaul overprint
    overturn pace padlock perfect pigeonhole precondition preface preserve punt quiet ratchet ready redress refit
    remedy rescue retard retread retrofit revise rig safeguard salvage seal seat shield shortlist shroud slant
    slash spice spoof spruce squash squelch stagger stamp substitute supplement surround tailor tamper taper thaw
    throttle tick tidy tinge tinker tint touch treat trim true tweak underline underscore uplift veil`,
  move: `
    affiliate affix airlift anchor annex billet bolt boomerang bootleg carry clasp cross-link demise dock dovetail
    dupe escort feed ferry ftp glue graft haul hitch hoard hoist hook implant infix inlay interlock ladle lug mimeo
    mimeograph nestle pass photocopy photostat pile plunk rack remand remount repatriate reposition rip rivet
    sellotape shift shove shuttle siphon snap snatch spill spool spread stack steal stockpile stuff suture syphon
    tack tether thumbtack tie transplant transport trickle tuck usher velcro wedge weld winch xerox`,
  detach: `
    boycott desert discharge dismount disregard divorce free furlough maroon peel pluck pop quarantine segregate
    separate shed sideline strip undress yank`,
  grant: `
    amnesty arrest assent bar blackball brevet bypass consent countersign crown discipline distrust elect excuse
    exile hijack interdict licence lift mandate masquerade okay outlaw pardon parole rebuff refuse sanction taboo
    trust veto visa`,
  delete: `
    blank blight botch bust butcher chuck clobber cripple crush cull damage dynamite excise firebomb hoover junk
    massacre pillage poison ruin rupture sacrifice scorch scrap scrub scuttle slaughter sledgehammer smash spoil
    tear torpedo toss trample whack wreck zap`,
  stop: `
    abandon bail belay break cease clinch cloture countermand crash die dissolve down hang interrupt jam lapse nix
    overthrow preempt recess renege repeal sack scotch smother stifle stymie surrender thwart`,
  start: `
    attempt bounce coordinate cue do employ exercise hack hammer harness jump-start jumpstart loop mastermind
    overload practice precipitate prod repeat serve soak spark spearhead spin spur swarm tackle try tunnel`,
  press: `
    abseil aim amble ambush approach aquaplane aspirate assault audition autoclave backhand backspace backstroke
    beep bike binge bite blackjack blare bleep blink blitz blitzkrieg blow bobsled boil boogie brandish brawl
    breaststroke brew broil brush calm cannonade canoe canter carom catapult catch centrifuge chauffeur cheat
    checkmate chew chime clench climb collapse command cook counterattack cox crane crouch cruise dance dart dash
    deal defeat degas detour dip dj dodge don dribble drink drive dropkick drydock duck dunk fade fan feint fight
    fistfight flex flick flicker fling floodlight flop fly fry gallop glide glow gobble gong gouge grapple grasp
    grind grip harpoon hit honk hop hurl hydroplane jab jack jimmy jockey jog joggle jump knock latch leap luff
    maneuver manoeuvre meander moor mop mow orient overdrive paddle pantomime park parry pat pave peck pedal
    photograph pierce pirouette plough plow plunder pulse pump punch puncture putt quarry race raid refill reprint
    rest retreat rev ride ring rinse sail saute saw scull scythe seek shake shimmy shock shoot shower shuffle
    sidestep simmer ski skipper slap slide smack smelt snare sneak solder sound spear spotlight spray sprinkle
    sprint squawk squirt stab steady steam stir stomp strafe strike stroll strum swerve swim swing swivel telescope
    throw thrust till tilt tiptoe toot trap travel trek trump tug twiddle twinkle twirl twist vent waggle wash wear
    wheel whisk wiggle wobble wrestle yaw zigzag`,
  send: `
    acclaim advert advocate airmail badger bellyache bicker bitch blabber blackguard blackmail blast blather blazon
    blether blog bombard boo brag bravo broach bulletin buzz caution chase chatter chirp clap compliment console
    converse counterclaim debut demand demo demur despatch discredit dislike dispute drip e-mail expose express fax
    flare flirt flood gazette haggle harangue heliograph herald holler hug hype insult jeer jest kiss lament leak
    lecture lob nag nudge out phone pillory pitch placard poke posit praise prattle proffer promise protest quip
    rally rebroadcast rebuke relay remark reprimand retort ridicule ripple salute scold scream semaphore serenade
    shout sling solace spam sportscast spout subpoena summons talk taunt tease telecast telegraph telephone telex
    toast tout trumpet vow welcome whisper wink wisecrack yap yell`,
  fund: `
    ante arbitrage auction auctioneer bankroll bankrupt barter bribe bunco cashier cheque debit dower finance fine
    forfeit gamble garnish garnishee grubstake guarantee hail hawk hire hock invoice levy overbid overcharge parlay
    pawn pledge raffle rebate recompense repurchase requisition retail settle snipe splurge subcontract sublease
    sublet subvention surcharge surtax swindle swop tender tithe undercharge undercut vest wholesale`,
};

/** Those that are nouns first of all. */
export const rareNouns: Readonly<Record<string, string>> = {
  inspect: `
    account autopsy bioassay bottleneck brief cat census clash conflict contrast detail doctor evidence eyeball
    ground inventory leaf man meter patrol police pore proof prospect quest reference research rifle sample scoop
    shadow sight source surf tally vet`,
  compute: `
    age ape arc array article box bucket capsule cartoon chance charcoal chorus chunk circle class clip coach
    complement condition conjugate contour couch counterpoint cube curve diagram dice dimension divine essay
    feather figure fingerprint fraction fragment grade graph gray handicap hazard headline humor hunch joke jumble
    lump lyric master model net paragraph parody pattern peak phase phrase picture piece prefix proportion rhyme
    salt scheme section segment sequence shade silhouette sin size sketch slit snip spiral square string structure
    suffix value verse voice word`,
  ask: `
    debate grill powwow question quiz`,
  create: `
    ally apprentice author birth branch calendar card carpenter catalog clock code coin craft draught engineer
    fashion fence form instance jot machine package partner patent pen pencil program script sculpture stub tape
    ticket trademark twin`,
  update: `
    accent armor asterisk attire background balance bandage barricade bias black blanket bombproof brand budget
    bulk bunch cap cement chill cloak color costume curb decree disguise firm footnote gag hike instrument
    interchange level loft parent partition peg progress ramp reform rein service shape shear shelter silence space
    staff stripe style subordinate target team theme title tune wallpaper weight zone`,
  move: `
    backlog bag berth bond bottle bus cache cart chain channel convoy corral couple crate freight garrison heap
    herd inset kit layer manifold mirror nest outfit pair parachute parcel pipe plug pocket pool port porter
    portion position pouch ration route seam shepherd shovel shunt site slot staple station stick stock strap tow
    transit truck vault warehouse yoke`,
  detach: `
    orphan stall`,
  grant: `
    allowance award badge blockade cage certificate embargo franchise gate initial jail knight license privilege
    reprieve second tenure`,
  delete: `
    ax axe bin blemish blot bomb ditch gut harm pulp ravage sabotage torch weed zero`,
  stop: `
    closure exit foil murder shutter trip`,
  start: `
    action bash batch bench campaign commission effect endeavor experiment prime shell smoke stress task`,
  press: `
    adventure ambuscade angle asphalt automobile battle bayonet bell bicycle bivouac blinker bludgeon bluff board
    boat bowl brake bridle buff bunt button camp cannon captain caravan cartwheel castle chord coast coat combat
    cycle dose drum dust farm film fish foreground fuel gas gesture heat heel helm hoe inch input jet jolt journey
    knife lap loot microwave milk mill mine mist motion motor oil orbit pan pet pilot plaster rock saddle sand
    scrimmage skirmish somersault starboard stride taxi thermostat thumb tile volley wave wind`,
  send: `
    alarm appeal ballot ballyhoo banter bark barrage beacon beam bugle bully cable catcall censure champion cheer
    comfort contact contest counter cuss discourse dissent dun facsimile letter lobby market menace object panic
    petition premiere proposition radio receipt reproach rumor satellite shame syndicate`,
  fund: `
    bank bargain broker cash charter claw credit expense fee gage gift huckster loan merchandise mortgage pension
    prize ransom remainder reward tariff tax toll`,
};

/** Verbs of several words, joined by underscores. */
export const phrasalVerbs: Readonly<Record<string, string>> = {
  inspect: `
    answer_with beat_about browse_through call_up cast_about cast_around catch_up_on chance_upon check_against
    check_for check_into check_on check_over check_up check_up_on comb_through come_across come_back_with
    compare_against compare_to compare_with count_off count_out count_up cross_check cull_out dig_into dig_out
    dig_through dig_up dip_into double_check dredge_up drill_down drill_into ferret_out fetch_back figure_out
    filter_by filter_down filter_out find_by find_out fish_out flip_through gather_in gather_up get_a_look get_at
    get_back get_by get_together get_wind give_back glance_over go_over go_through grope_for hand_back have_a_look
    hear_out home_in hone_in hunt_down keep_abreast keep_an_eye_on keep_count keep_guard keep_tabs_on keep_track
    keep_watch key_out know_apart leaf_through list_by list_out listen_for listen_in listen_to look_around look_at
    look_back look_behind look_for look_inside look_into look_on look_out look_out_for look_over look_through
    make_out match_against match_up monitor_for narrow_down nose_out peek_at peek_into peer_at peer_into
    peer_review pick_out pick_over point_out point_the_way poke_around probe_for pull_from pull_together pull_up
    quest_after quest_for rake_up range_in rattle_off read_back read_from read_off read_through reel_off reply_with
    respond_with root_for rout_out rout_up run_across run_down sanity_check scan_through scent_out scope_out
    scout_out screen_out search_by search_for search_through see_through seek_out send_back shop_around show_up
    sift_through single_out size_up skim_over smell_out sniff_out sort_through spot_check spring_to_mind
    stand_guard stand_sentinel stand_watch suss_out take_a_look take_inventory take_notice take_stock tally_up
    tell_apart test_drive test_for track_down trip_up trot_out try_to_find walk_through watch_for watch_out
    watch_over zero_in zoom_into`,
  compute: `
    add_together allow_for average_out blend_together boil_down break_apart break_down break_into break_out
    break_up bucket_into budget_for bundle_up carve_up chalk_out chew_over chop_off chop_up compile_down
    conceive_of conjure_up convert_from convert_into convert_to cost_out create_mentally crop_out cut_away cut_into
    cut_up date_back date_from distill_down dream_up dry_run expand_into expand_out factor_analyse factor_analyze
    factor_in factor_out figure_up flatten_out fold_up foot_up glue_together group_by group_into guess_at
    join_together lop_off make_believe make_up make_up_ones_mind map_onto map_out map_over map_to measure_out
    measure_up merge_together mix_up mull_over multiply_out narrow_to net_out order_by pack_together pad_out
    pare_down parse_out pass_judgment piece_together plan_out pretty_print puzzle_out puzzle_over rank_by ravel_out
    read_between_the_lines reason_about reason_out reason_through reduce_to render_out roll_up rough_out round_down
    round_off round_to round_up separate_out settle_on sieve_out size_to sketch_out slice_up snip_off solve_for
    spell_out split_into split_off split_out split_up stitch_together string_together strip_down strip_off
    strip_out sum_up take_apart talk_through tease_apart tease_out think_about think_of think_out think_over
    think_through think_up tot_up total_up tote_up translate_from translate_into translate_to trim_off try_on
    turn_into weigh_against weigh_up whittle_away whittle_down winnow_out work_out work_up write_about write_copy
    write_for write_in_code write_of write_on zip_together`,
  ask: `
    ask_about ask_for beg_for call_for call_on chat_with check_with confer_with consult_with cross_examine
    cross_question cry_out_for feel_out hang_on hang_tight hear_from hold_for hold_on pause_for plead_with poll_for
    prompt_for put_out_feelers request_from send_for sound_out speak_with stand_by stand_by_for stick_around
    talk_terms talk_to turn_to wait_for wait_on wait_until`,
  create: `
    add_on add_to block_off block_out book_in book_up branch_from branch_off bring_about bring_forth
    bring_into_being build_out build_up call_forth capture_to carve_out chalk_up churn_out clock_up cobble_together
    cobble_up cook_up crank_out create_by_mental_act create_from_raw_material create_from_raw_stuff create_verbally
    dash_down dash_off draft_up draw_up drum_up dummy_up enter_into frame_up fudge_together give_birth give_rise
    grind_out hammer_out hand_in hew_out jot_down keep_note knock_together lay_down log_to log_up make_over mock_up
    note_down pencil_in print_to put_in_place put_on_record put_together put_up rack_up rig_up save_as save_down
    save_off save_to scaffold_out set_down set_to_music sign_up_for slap_together spec_out spin_off stub_in
    stub_out subscribe_to tack_together take_note tape_record tee_up throw_together toss_off type_up whip_up
    whomp_up write_down write_out write_to write_up zip_up`,
  update: `
    ally_with back_date beef_up black_out blacken_out blank_out bleach_out bolster_up brace_up bring_back
    bring_forward bring_into_line bring_up_to_date brush_up buff_up build_on build_upon bulk_up bump_down bump_to
    bump_up change_by_reversal change_form change_from change_intensity change_magnitude change_over change_owners
    change_shape change_state change_surface change_to check_off clutter_up color_in colour_in confine_to
    conform_to cool_down cool_off cover_up cut_back cut_down cut_over date_stamp deck_out deep_freeze dial_back
    dial_down dial_in dial_up doctor_up doll_up down_vote dress_up drown_out ease_off ease_up even_off even_out
    even_up extend_to fade_out fail_back fail_over fall_back fall_back_to fancy_up fence_in fill_again fine_tune
    firm_up fix_up flag_as flesh_out flip_to fluff_up freshen_up furbish_up gear_up ginger_up glam_up gray_out
    grey_out gussy_up hack_on hold_in hold_off hold_open hold_over hop_up hot_swap hush_up hype_up iron_out jazz_up
    juice_up keep_down keep_in keep_in_sync keep_on keep_open keep_up lay_out lay_over level_off lighten_up
    limber_up line_up liven_up lock_in lock_to lock_up look_after loosen_up make_available make_clean make_private
    make_sure mark_as mark_down mark_off mark_out mark_up max_out melt_down move_forward muddy_up opt_in opt_into
    pair_off partition_off partner_off pass_over patch_over patch_up pep_up play_down play_up polish_up pretty_up
    print_over prop_up pull_forward pull_in_line push_back push_forward put_off put_on_hold put_right rachet_up
    ramp_down ramp_up ratchet_down re_order rein_in rename_to reset_back reset_to revert_to roll_forward roll_over
    round_out scale_back scale_down scale_in scale_out scale_up screen_off seal_in seal_off see_to see_to_it
    separate_off set_ahead set_apart set_as set_back set_back_to set_to shake_up shape_up shore_up shuffle_around
    shut_up skip_over slick_up slim_down slow_down slow_up smarten_up smooth_out smooth_over sort_out soup_up
    speed_up spice_up spiff_up spread_out spruce_up square_away steady_down step_up stock_up straighten_out
    straighten_up stretch_out swap_in swap_out swap_over switch_around switch_between switch_from switch_out
    switch_over switch_to take_care_of take_off_hold take_on take_over tart_up team_up thin_out tick_off tidy_away
    tidy_up tie_down tie_up tighten_down tighten_up toggle_between tone_down tone_up top_off touch_up trim_back
    trim_down true_up tune_up turn_inside_out type_over undo_to up_vote vamp_up vote_against vote_down vote_for
    vote_on walk_back water_down white_out write_back write_in`,
  move: `
    add_in add_into assign_to attach_onto attach_to back_fill bear_away bear_off bind_to blend_in bolt_on box_up
    bring_across bring_home bring_in bring_outside bring_over build_in carry_across carry_away carry_back
    carry_forward carry_over cart_away cart_off change_hands clip_on connect_to connect_with contract_out copy_from
    copy_into copy_out copy_over copy_to couple_on couple_up cream_off deal_out deed_over dish_out divvy_up
    dock_with dole_out drag_in drag_over draw_off draw_together drop_into drop_off dump_into dump_to export_to
    farm_out feed_back feed_in feed_into ferry_over file_away fit_out fold_in fold_into give_out give_to hand_down
    hand_off hand_out hand_over hand_to haul_away haul_in haul_off heap_up hive_away hive_up hook_into hook_to
    hook_up import_from import_into join_to keep_back kit_out kit_up lash_together lay_aside lay_away lay_in
    lift_and_shift lift_out lift_up link_to link_up link_with load_down load_from load_in load_into load_up
    lock_away merge_in merge_into mete_out mirror_to mix_in mix_into move_across move_around move_away move_back
    move_down move_from move_in move_into move_off move_out move_over move_through move_to move_up page_in page_out
    pair_with parcel_out park_in pass_across pass_back pass_down pass_off pass_through pass_to paste_in paste_into
    pick_up pile_up pin_on pin_up pipe_in pipe_into pipe_to place_down place_in place_into plug_in plug_into
    pop_onto portion_out pull_back pull_down pull_in push_into push_onto push_to put_aside put_away put_back
    put_down put_in put_into put_onto put_through ration_out read_in read_into roll_into salt_away save_into
    save_up scoop_up set_ashore set_aside shift_left shift_right ship_out ship_to sign_away sign_over siphon_off
    skim_off slip_in slip_on slot_in snap_to sock_away spill_to spirit_away spirit_off squirrel_away stack_away
    stack_up stage_in stage_out stash_away stick_in stick_into stick_on store_in stow_away stream_to suck_in
    suck_up sync_from sync_to sync_up sync_with tack_on tag_on take_home take_in throw_in tie_in tie_to toss_in
    transfer_from transfer_to tuck_away turn_over whisk_away wire_in wire_up work_in`,
  detach: `
    back_away back_out back_out_of beg_off boot_off boot_out bow_out bow_out_of break_away break_loose brush_aside
    brush_off carve_off cast_out chase_away chip_off cross_off cross_out crowd_out cut_from cut_loose cut_out
    detach_from disconnect_from drive_away drive_off drive_out drop_from drop_out drop_out_of drum_out edit_out
    force_out free_from give_up hive_off hold_back keep_apart kick_out leave_behind leave_out let_go let_loose
    let_out muster_out opt_out opt_out_of part_with peel_away peel_off pop_off pry_off pull_away pull_back_from
    pull_off pull_out pull_out_of pull_up_stakes push_aside push_off remove_from roll_off rule_out say_no_to
    send_down send_packing set_free set_loose sever_from shake_off shoo_away shoo_off show_the_door slip_off
    snap_off split_from squeeze_out step_away strike_off strike_out strip_away take_away take_back take_from
    take_leave take_off take_off_of take_out tear_off turf_out turn_away turn_away_from turn_loose un_assign
    unhook_from unsubscribe_from usher_out vote_out walk_out wave_off winkle_out withdraw_from`,
  grant: `
    act_on_behalf_of allow_in allow_list bind_over black_list clamp_down crack_down cut_off_from deny_list
    elevate_to freeze_out give_access give_access_to give_consent give_permission give_the_right_to keep_away
    keep_out kick_downstairs kick_upstairs let_in let_into let_off let_through lock_down lock_out log_in_as
    muster_in open_to put_behind_bars put_in_charge rule_in run_as shut_away shut_out sign_in_as sign_off_on
    spot_promote stand_in_for strip_of swear_in vote_in vouch_for wave_through white_list`,
  delete: `
    ball_up bang_up be_rid_of bin_off blot_out blow_away blow_off blow_up bollix_up botch_up bowl_over bump_off
    burn_away burn_down burn_off burn_out burn_up bust_up cast_aside cast_away cast_off chop_down chuck_away
    chuck_out clean_away clean_house clean_off clean_out clean_up_after clear_away clear_down clear_from clear_off
    clear_out clear_up cock_up comb_out core_out delete_for_good delete_from delete_permanently dispense_with
    dispose_of do_a_job_on do_away_with drain_off eat_away eat_up empty_out erase_for_good erase_from factory_reset
    flush_away flush_out foul_up free_up garbage_collect get_rid_of get_shot_of give_it_the_deep_six gobble_up
    grind_up grub_out grub_up hard_delete hard_reset hollow_out kill_dead knock_down knock_off knock_out knock_over
    lay_waste_to let_go_of louse_up make_disappear melt_away mess_up mop_up mow_down muck_up nuke_from_orbit
    null_out pull_apart purge_from purge_out put_out_of_the_world put_through_the_shredder raze_to_the_ground
    remove_for_good reset_to_factory rid_of rinse_off rip_apart rip_out rip_up root_out rub_off rub_out save_over
    score_out scrape_off scratch_out screw_up scrub_off scrub_out set_ablaze set_afire set_aflame shoot_down
    shred_up slough_off smash_up soft_delete sponge_off stamp_out strip_bare swallow_up sweep_away sweep_out
    sweep_up take_an_axe_to take_out_of_the_world tear_apart tear_down tear_out tear_up throw_aside throw_away
    throw_in_the_bin throw_off throw_out throw_overboard toss_away toss_out trash_out use_up wash_away wash_off
    wash_out weed_out wipe_away wipe_clean wipe_down wipe_from wipe_off wipe_out wipe_up write_over zero_out`,
  stop: `
    age_off age_out bail_out block_up break_off break_with bring_down bring_offline bring_to_a_close
    bring_to_an_end call_a_halt_to call_it_a_day call_it_quits call_off call_time_on cancel_out cap_off choke_off
    clock_off clock_out close_down close_for_good close_off close_out close_up crush_out cut_off cut_power
    cut_short dam_up draw_to_a_close fend_off finish_off finish_up finish_with give_notice give_the_axe
    give_the_sack give_up_on go_back_on go_offline hang_up hang_up_on head_off kill_off knock_offline lay_idle
    lay_off lay_to_rest leave_off leave_office let_expire let_lapse log_off make_redundant nolle_pros
    nolle_prosequi pack_in pack_up pension_off phase_out polish_off power_down power_off press_out pull_the_plug
    pull_the_plug_on pull_up_short punch_out put_a_stop_to put_an_end_to put_out_of_service put_paid_to put_to_bed
    put_to_rest ring_off scale_to_zero shout_down shut_for_good shut_off shut_up_shop snuff_out spin_down
    stand_down stave_off step_down stop_dead stop_for_good stop_short stop_up strike_down take_down take_offline
    take_out_of_commission take_out_of_service throw_in_the_towel tie_off time_out walk_away_from ward_off
    wind_down wind_up wrap_up write_off`,
  start: `
    act_on act_upon boot_from boot_into boot_up bring_back_online bring_back_up bring_live bring_on bring_online
    bring_to_bear bring_up call_down call_into call_through call_to_order carry_on carry_out carry_through clock_in
    clock_on cold_boot cold_start count_down crank_up embark_on fire_up follow_out follow_through get_cracking
    get_going get_moving get_rolling get_started give_it_a_try give_it_a_whirl go_ahead go_live go_on
    go_through_with hot_reload jump_start keep_going kick_in kick_off kick_start launch_into lead_off log_back_in
    log_into log_on open_for_business open_up phase_in play_through power_cycle power_on power_up punch_in
    push_live push_through put_into_effect put_into_production put_into_service put_live put_to_work queue_up
    rev_up run_against run_in run_on run_through run_with serve_up set_about set_going set_in_motion set_off
    set_out set_running side_load sign_into sign_on soft_reboot spark_off spin_up stand_up start_again start_off
    start_out start_over switch_live take_live touch_off trigger_off try_again try_out usher_in wake_from wake_up
    warm_boot warm_start warm_up`,
  press: `
    act_out aim_at back_into blast_off break_open browse_to cast_anchor center_on change_course click_off click_on
    click_open click_through climb_down climb_on climb_up concentrate_on copy_and_paste copy_paste crash_land
    cut_and_paste dim_down double_back double_click double_tap drag_and_drop drag_down drag_to draw_rein
    drive_around drive_back drive_in drive_to drive_up drop_anchor drop_down drop_onto dry_clean dry_out
    fast_forward fire_at flip_off flip_on flip_over fly_blind fly_by fly_to focus_on full_screen gas_up get_in
    get_off get_on get_out get_to get_up go_back go_down go_forward go_home go_in go_into go_out go_up heat_up
    hold_down hold_position hose_down hot_up hover_over jump_to key_down key_in key_up left_click let_drive let_fly
    lie_down lift_off light_up lock_on lock_onto long_press look_left look_right loose_off machine_wash mouse_down
    mouse_over mouse_up move_back_and_forth move_on move_toward navigate_back navigate_to open_fire page_down
    page_through page_up pan_across pan_left pan_right pick_and_place pinch_to_zoom place_upright play_back play_on
    pop_in pop_out press_and_hold press_down press_on pull_into pull_over push_down push_up put_on put_to_sleep
    put_under return_home return_to_base right_click ring_out roll_around roll_down roll_in run_away scroll_by
    scroll_down scroll_into_view scroll_through scroll_to scroll_up scrub_through scrub_to set_course shoot_at
    shoot_craps sit_down sit_up skip_ahead skip_back skip_forward skip_to slam_on slide_to spin_around spin_round
    steam_clean step_back step_forward step_into step_on_it step_out step_over step_through strip_mine surface_mine
    swing_around swing_by swipe_down swipe_left swipe_right swipe_up tab_through tab_to take_aim take_charge
    take_control take_hold tap_on tap_out tee_off test_fly tilt_down tilt_up touch_down tumble_dry tune_in
    turn_around turn_back turn_down turn_left turn_right turn_up type_in type_into type_out volume_down volume_up
    walk_around walk_to walk_toward weigh_anchor wheel_around zoom_in zoom_out zoom_to`,
  send: `
    announce_to ask_in ask_out ask_over ask_round babble_out bear_witness blab_out blare_out blat_out blazon_out
    blurt_out break_the_news bring_out call_attention call_back call_in call_into_question call_out cc_in
    cell_phone check_in_with chime_in clue_in come_forward copy_in cry_out drop_a_line email_to explain_to fan_out
    fess_up fire_off flag_down flag_up follow_up_on follow_up_with get_across get_back_to get_hold get_hold_of
    get_in_touch get_in_touch_with give_a_call give_a_heads_up give_a_ring give_feedback give_thanks give_tongue_to
    give_voice hand_over_to hand_up hash_out holler_out invite_out invite_to leak_out let_know let_on loop_in
    mail_out mail_to make_a_motion make_known make_public own_up pass_along pass_around pass_on pass_word phone_up
    ping_back pop_up post_on post_to post_up present_to push_notify push_out put_across put_forward put_on_air
    put_out put_over put_up_for_review reach_out reach_out_to read_aloud read_out reply_to report_back report_on
    report_out report_to respond_to ring_back ring_round ring_up say_aloud say_farewell send_a_message send_along
    send_around send_away send_in send_off send_on send_out send_over send_to send_word set_forth share_out
    share_with shout_at shout_out show_off show_to sound_off speak_for speak_out speak_to speak_up spill_the_beans
    spread_the_word take_exception talk_about talk_over talk_up tell_off tell_on text_back text_to thrash_out
    tip_off touch_base touch_base_with trump_out turn_in`,
  fund: `
    ante_up auction_off bargain_down barter_away beat_down bet_against bet_on bid_for bid_on bid_up bill_to
    borrow_against borrow_from buy_at buy_from buy_in buy_into buy_off buy_out buy_up cash_in cash_in_on cash_up
    charge_off charge_to chip_in cough_up default_on deposit_in deposit_into donate_to double_down exchange_for
    foot_the_bill fork_out fork_over fork_up fund_raise fund_with give_away go_dutch hire_out invest_in lease_out
    lend_against lend_out lend_to order_in pay_back pay_cash pay_down pay_for pay_in pay_into pay_off pay_out_to
    pay_to pay_up pay_with pick_up_the_tab pony_up put_money_on put_on_the_line raffle_off rent_from rent_out
    sell_off sell_on sell_out sell_short sell_to sell_up settle_up settle_with shell_out shop_at spend_on
    splash_out square_off stake_on swap_for trade_for trade_in trade_out wire_to`,
};
