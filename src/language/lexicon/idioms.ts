/**
 * English phrases that mean something else than their first verb says, by the verb that stands for what they do: word patterns
 * (`word-patterns.ts`) parted by semicolons, verbs in their base form first.
 */
export const idioms: Readonly<Record<string, string>> = {
  sell: `
    get * out of (a|an|the|our|my) (share|position|stock|holding|shares)`,
  remove: `
    take + between * away`,
  execute: `
    do whatever * (say|says|tell|tells)`,
  follow: `
    (start|begin) following`,
  postpone: `
    get * out of (my|your|the|our) (sight|way|face|hair);     park * until; park (a|an|the|this)? (order|ticket|call|case|claim|item)`,
  inspect: `
    break (a|an|the|your)? + into (its|their|the)? (parts|components|standing|charges|pieces);
    flag (every|any) * (where|which);
    flag (places|rows|lines|spots|cases|entries|items|values|words|passages) (where|that|which|in);
    (rate|score|judge|grade|gauge|assess|predict|guess) (how|whether); sniff (around|about|through);
    follow * through; follow * to (its|their|the) (source|destination|end|origin|final|last);
    follow * from * (to|through); follow * (backwards|backward|forwards|upstream|downstream);
    (put|lay) * next to (each|one); walk back (from|through); put * (figure|estimate) on;
    run * past * (library|reference|database); chew through; (rate|score) * for (likely|probable|possible);
    try * (on|against) (a|an|the|some|your)? (sample|example) (text|string|input); line * up with; line up * with;
    run * (guide|guidelines|rules|checks|checklist|linter|spellcheck) over; cast * eye over;
    cast * glance (over|at); cast (some|more|fresh)? light on; run * eye over; run the rule over;
    run * past the (rules|checks|rulebook|checklist|linter); run (a|the)? check on;
    run (a|the)? (background|credit|safety|sanity|health|spot) check; run * through (the|its|a) checks;
    run * to (earth|ground); put * through (its|their|his|her) paces; put * to the test;
    put * under (the|a) (microscope|magnifying|spotlight); put * under surveillance;
    put * through (the|a) (wringer|mill); hold * up to the light; hold (a|the)? mirror up to;
    get to the (bottom|root|heart) of; get (the|a) (lie|lay) of the land;
    get the (lowdown|skinny|inside|dope|dirt|scoop) on; get (a|the) measure of; get (a|some|an)? (fix|bead) on;
    get wind of; get (a|an|the)? (close|closer|good|better|quick|early)? look at; get (a|the)? (feel|sense) for;
    get (a|an)? reading (off|from|on); give * (a|the) once-over;
    give * (a|the)? (quick|close|closer|second|final|hard)? look over;
    give * a (thorough|good|proper|quick)? going-over; give * a clean bill of health;
    give * (a|the) (check-up|checkup|mot|physical|inspection); give * (a|the) (rundown|low-down|lowdown|run-down);
    give * (a|an|the)? (glimpse|peek|overview|bird's-eye); give * the third degree; give chapter and verse;
    give * a (read|read-through|proofread); give * a sanity check; give * the (score|news|headlines|weather);
    take * (look|peek|peep|squint|gander|dekko|glance|butcher's) (at|into|through|over|inside|behind);
    take stock of; take * (temperature|pulse|fingerprints); take the (temperature|pulse) of;
    take (a|the)? (head|body) count; take (a|an|the)? (meter|depth|gas|pressure|compass)? reading;
    take (a|the)? (depth)? soundings of; take a fine-tooth comb to;
    have * (look|peek|peep|squint|gander|dekko|glance|nose|rummage|poke|sniff) (at|into|through|over|inside|around|round|about);
    have (its|a|your) finger on the pulse; do (a|the)? spot check;
    do (a|the)? (sanity|health|background|credit|safety|reference|plagiarism) check;
    do (a|the)? (full|complete|quick|clean)? sweep of; do (a|the)? stocktake;
    do (a|the|some)? (recce|reconnaissance|recon); do (the|its)? rounds of; do (the|some|your)? due diligence on;
    do (a|the)? post-mortem; do (a|the)? (head|stock)? count of;
    go through * with a (fine-tooth|fine-toothed|fine) comb; go through * (books|papers|records|pockets|accounts);
    go down the (list|checklist); route (a|an|the|each)? (query|question|prompt) (to|through|across);
    go (looking|hunting|digging|fishing|searching|rummaging|prospecting) (for|in|through|into); bring * to light;
    bring * to (your|the)? (notice|attention); bring * up to speed on;
    bring up * (record|records|details|marks|history|results|file|profile|timetable|page); keep tabs on;
    keep (a|an|one|your|its)? (close|sharp|watchful|weather|beady|careful|wary|keen|constant)? eye on;
    keep (an|your|its) eyes (peeled|open|out); keep an eye out;
    keep (a|the)? (close|constant|careful|round-the-clock)? watch (on|over); keep (a|the)? (sharp)? lookout for;
    keep * under (observation|surveillance|review|watch); keep (an|its|your) ear to the ground;
    pull up * (record|records|file|files|figures|history|details|chart|account|statement|report);
    pull (back|aside) the curtain on; pull * (credit|medical|personnel) (report|file|record|records);
    turn up (some|any|old|new|the|possible)? (evidence|clues|matches|leads|hits|bargains|duplicates);
    turn (the|a)? spotlight on; leave no stone unturned; throw (some|more|new)? light on;
    throw * into (sharp)? relief; lay bare; set out (the|your|its|a)? (terms|facts|options|case|differences);
    draw (your|the|a|our|their)? attention to;
    draw (a|the|some)? (comparison|comparisons|parallel|parallels) between; pass * eye over;
    call (your|the)? attention to; call (the)? roll; call the register; call * up on (the)? screen; pick holes in;
    pick up on;
    pick out (the|any|all|some)? (errors|faults|mistakes|flaws|duplicates|anomalies|outliers|differences);
    pick the bones out of; pin down * (cause|source|culprit|fault|origin|location|bug|reason); drop in on;
    look over; look into; look up; look * up in; look in on; look out for; look under the (bonnet|hood);
    look high and low for; look back (on|at|over); see (if|whether|which|who|where|why);
    see how * (stacks|measures|shapes|compares) up; see what is (up|going|lurking|hiding|made);
    see through * (disguise|disguises|lies|tricks|bluff); clear up (whether|which|who|what|where|why);
    lift the lid on; lift the (curtain|veil) on; line * up against; kick the (tyres|tires); read (through|over);
    read between the lines; read the (small|fine) print; read up on;
    read (off|out) the (score|scores|meter|time|results|figures|names|price|dial);
    read the (meter|gauge|dial|signs); read * back to; play spot the difference; point out;
    point (the|a)? finger at; shine (a|the|some)? (light|torch|spotlight|flashlight) (on|into);
    shed (some|more|new|fresh)? light on; sweep * for (bugs|mines|viruses|malware|leaks|threats|devices|errors);
    talk * through; tell * apart; tell the (time|difference); track down;
    track * to (its|their|his|the) (source|origin|lair); trace * back to; zero in on; home in on; hone in on;
    comb through; sift through; pore over; trawl through; wade through; leaf through; thumb through;
    rummage (through|in|around); delve into; dig into;
    dig up (some|old|new|the|any)? (dirt|facts|information|details|evidence|records); drill (down)? into;
    nose (around|about); snoop (on|around); sniff out; ferret out;
    smoke out (the|any|hidden)? (bugs|culprit|culprits|fraud|cheats|impostors); hunt (down|out|for); seek out;
    check up on; check in on; double-check (a|an|the|that|every|each|your|its|all); scope out; case the joint;
    spy on; peek (at|into|inside|behind|under); sneak a (peek|look) at; eavesdrop on; listen in (on|to); sit in on;
    watch * like a hawk; measure * (up)? against; stack * up against; weigh * against (each|one);
    pit * against (each|one); match * up against; follow the (money|trail|thread|paper|breadcrumbs);
    retrace * steps; count (heads|noses); spell out; fill (you|them|him|her|us|people) in on; clue * in (on|about);
    reel off; spill the beans (on|about); dish the dirt; flag up;
    let you know (whether|if|which|how|what|where|who|why); fish around (for|in);
    have a (quick|good|close)? read (of|through); tail (a|the)? (log|logs|logfile|suspect); rat on; suss (out)?`,
  compute: `
    nest * (on|onto|into) (standard|stock|raw)? (sheet|sheets|plate|plates|board|boards); shift * by (semitones|octaves);
    bin * (by|into);
    run * model (against|on|over); expand * into;
    draw up * (table|schedule|curve|breakdown|scorecard|comparison|summary|ranking|shortlist); conjure up;
    project (when|how|whether|what); mark up * (differences|changes); boil * down to; boil down;
    distil * (down)? (to|into); put * into (plain|simple|everyday|other) (words|english|language|terms);
    put * in (plain|simple|layman's|lay|everyday|other) (words|english|language|terms|man's); put * in a nutshell;
    put * into (words|prose|verse|rhyme|figures|numbers);
    put * into (english|french|german|spanish|latin|italian|dutch|japanese|chinese|russian);
    put (a|the)? (value|valuation) on; put (a|the)? date to; put (a|the)? name to; put odds on;
    put two and two together; put * another way; break * down (by|per); break down * by; break * (code|cipher);
    turn * into (plain|simple|everyday);
    turn * into (words|prose|numbers|figures|verse|rhyme|speech|text|english|french|german|spanish|latin|morse);
    turn * into (a|an) (summary|formula|percentage|fraction|sentence|one-liner|haiku|score);
    run the (numbers|figures|sums|odds); run (a|the|some)? what-if;
    do the (maths|math|arithmetic|sums|sum|reckoning|calculations|adding-up|number-crunching);
    do (a|some)? (back-of-the-envelope|back-of-envelope);
    do (a|the|some)? (long|mental) (division|arithmetic|multiplication); work out; work * out (to|at|as|from|in);
    work (back|backwards) from; work up (a|an|some)? (estimate|figure|quote|forecast|projection); figure out;
    puzzle out; reckon up; tot up; tot * up; add up; tally up; total up; count up; count the cost of;
    count the (days|hours|weeks|minutes) (to|until|till|since|between); sum up; size up;
    take * (guess|stab|shot) at; take the (square|cube) root of;
    make * (guess|stab|estimate|forecast|prediction|shot) (at|of|about);
    make (head|heads) (or|nor|and) (tail|tails) of; make sense of; hazard a guess; have (a|another) guess at;
    give (a|you|us|the)? (ballpark|rough|ball-park|back-of-the-envelope) (figure|estimate|idea|guess|number|quote);
    give * (a|an)? (ballpark|rough|ball-park) (figure|estimate|idea|guess|number); give (you|us)? the gist;
    give (you|long|short|the)? odds (on|of|for);
    give * the (answer|sum|product|total|square|quotient|remainder|average) (to|of);
    come up with * (figure|number|answer|estimate|name|rhyme|solution|title);
    arrive at * (figure|answer|total|number|estimate|sum|price|value);
    hand back * (answer|result|total|sum|figure|value);
    spit out * (number|answer|figure|total|estimate|score|result);
    throw out (a|an|the|some) (rough|quick)? (guess|ballpark|figure|number|suggestion|estimate); toss (a|the)? coin;
    flip (a|the)? coin; throw (a|the|two|some)? (dice|die); roll (a|the|two|some|any)? (dice|die); spin the wheel;
    draw (straws|lots); draw * (out|from) (of)? (a|the) hat; pull * out of (a|the) hat; pick a (number|card|winner);
    think of a number; think up; dream up;
    draw (a|the|some)? (conclusion|conclusions|inference|inferences) (from|about); draw a (line|curve) of best fit;
    fit a (line|curve|model) (to|through); call the odds; cast * (horoscope|nativity);
    tell * (fortune|fortunes|future); see what * (comes|adds|amounts|works) (to|up|out); see into the future;
    look ahead to; gaze into (a|the|its) crystal ball; read the (tea|runes|tarot|cards|stars); read * palm;
    play out * (scenario|scenarios|endgame|position); game out; walk through a what-if;
    crunch the (numbers|data|figures|stats); round * (up|down|off) to the nearest; roll * up (by|per);
    roll up * (by|into) (day|week|month|quarter|year|totals|region|category); split * out by;
    split the (bill|tab|cheque|check|rent|difference); divvy up the (bill|tab|rent|cost|costs|fare);
    share out the (bill|cost|costs|rent); go (dutch|halves) on; slice and dice; bucket * by; net out; cost (out|up);
    price (up|out); knock up * (estimate|quote|costing); rate * on a scale; mark * out of (ten|five|twenty|hundred);
    (mark|grade) * against (a|an|the|your) (rubric|key|scheme|sheet);
    grade * on a curve; back out the (implied|underlying); back-solve (for)?; solve for;
    crack (the|a|simple)? (code|cipher|puzzle|riddle|cryptogram|anagram|crossword);
    unpick * (code|cipher|anagram|sentence|expression);
    say * in (french|german|spanish|italian|latin|welsh|pirate|other); dumb * down;
    explain * like (you're|you|i'm) (five|were); spell * (backwards|phonetically); set * to (rhyme|verse);
    write * out in (words|full|figures|longhand); write * as (a|an) (fraction|percentage|decimal|product|sum);
    bring * to a common denominator; reduce * to (lowest|its|their|a|one) (terms|lowest|simplest|single|sentence);
    pick the (key|main) points out of; plot (a|the|your)? (course|route) (to|from|through|between|round);
    chart (a|the)? course; map out (a|the|your)? (route|quickest|shortest);
    find (a|the|your|its)? way (through|out|round|around|across); strip out * (inflation|seasonality|seasonal);
    plug * into (a|the)? (formula|equation|model);
    take (a|the|an)? (average|mean|median|sum|difference|log|logarithm|derivative|integral|product|modulus|reciprocal) (of|between);
    come up with (some|new)? (names|rhymes|ideas|suggestions|titles|answers)`,
  send: `
    drop + (a|an) (quick|short|friendly|polite|gentle)? (chat|text)? (message|line|note|email|text|postcard);
    get * out of bed; put * up on; get the (word|message|news) (out|across); get word to; get in touch with;
    put the word (out|about|around);
    put out * (statement|call|notice|alert|appeal|newsletter|bulletin|announcement|warning);
    put * out to (the|all|your|our)? (press|public|subscribers|customers|members|everyone|everybody|fans|followers|media|readers);
    put up a (notice|poster|sign); put * in the (post|mail); (pop|stick|drop|bung) * in the (post|mail);
    drop + a (line|note|text|message|email|postcard); drop a (line|note|text|message|email) to;
    give * a (heads-up|heads); give * a (shout|buzz|bell|ring|tinkle|call);
    give * a (friendly|gentle|quick|polite)? (nudge|prod|reminder); give notice; give * (notice|warning);
    pass the (message|news|word) (on|along|round); pass (on|along) the (message|news|word);
    let (you|me|us|them|him|her|users|people|everyone|everybody|customers|staff|subscribers|visitors|parents) know;
    let (the|a|an|your|everyone|everybody|all) * know; make * known; make an (announcement|appeal); make a (call|phone) (call)? to;
    shout * from the rooftops; blow the whistle; spread the (word|news|message); break the (news|story);
    flag up * (to|with); (raise|sound) the alarm; call for (help|backup|assistance);
    send for (a|an|the)? (help|doctor|ambulance|plumber|engineer|police); put in a call to; put * in the picture;
    put * on notice; put * on (the|high|red)? alert;
    put * in front of (the|an|your|more)? (users|readers|voters|audience|customers|public|people);
    keep * (posted|informed); keep * in the (loop|picture); keep * abreast of; fill * in on; clue * in; loop in;
    loop * in; tip off; tip * off; reach out to; touch base with; go public with; send word;
    fire off (a|an|the|your)? (quick|angry)? (email|emails|message|messages|letter|text|note|reply|tweet|tweets);
    fire * off to; shoot off * (email|message|text|note|letter|reply); shoot over;
    shoot * (a|an) (email|message|text|note|reply); ping * (a|an) (message|text|reminder|email|note);
    ping * over to; serve * (notice|papers|writ|summons|subpoena) on;
    run (a|an|the) (ad|advert|story|announcement|notice|correction|headline); plaster * all over;
    turn in * (homework|essay|assignment|report|coursework|paper);
    hand (out|round) (the|your|paper)? (flyers|leaflets|handouts|pamphlets|questionnaires); blast out;
    blast * out to; push out * (update|notification|notifications|alert|alerts|bulletin|message);
    roll out * to (all|the|your|our|every)? (users|customers|everyone|everybody|fleet|clients|public); phone home;
    chase up; chase * up; follow up with; jog * memory; page * (engineer|doctor|operator|admin|nurse|surgeon|porter)`,
  detach: `
    drop from (a|an|the)? (list|shift|roster|rota|course|class|team|agenda|queue|playlist|group); cross off;
    cross * off;
    take * off * (list|roster|rota|team|project|case|waitlist|agenda|menu|distribution|watchlist|playlist|squad|thread|timetable);
    take * out of circulation;
    take * out of the (mix|running|equation|loop|picture|pool|draw|will|line-up|lineup); leave * out of;
    leave * off * (list|invoice|menu|agenda|roster|bill|itinerary|team|guest); leave * on the cutting-room floor;
    leave * out in the cold; keep * out of the (loop|picture|count|total|running|reckoning);
    keep * off the (list|agenda|roster|menu|bill); get * off * (list|mailing|roster|team|rota|waitlist);
    drop * from * (list|roster|team|squad|lineup|line-up|agenda|basket|cart|order|playlist|index|group|thread|menu|syllabus);
    drop * off the (list|roster|agenda|bill|team|end);
    cut * out of the (loop|will|deal|picture|herd|film|scene|chain);
    cut * from * (list|team|squad|film|cast|roster|lineup|script|menu); cut the dead wood (from|out);
    cut * free (from|of); trim off; edit out; edit * out of; airbrush * out of;
    write * out of * (will|script|show|series|story|play|plot);
    strike * (off|from) * (list|agenda|roster|itinerary|docket|menu|waitlist);
    scratch * from the (race|card|list|lineup|line-up|field|programme); weed * out of; winnow out;
    comb out (the|all)? (duplicates|knots|nits|outliers|tangles);
    thin out * (list|queue|crowd|seedlings|herd|points|ranks);
    pull * (off|from) the (rotation|lineup|line-up|roster|rota|bill);
    pull * out of (the)? (rotation|circulation|pool|lineup|line-up|draw);
    kick * off the (team|server|channel|call|network|island|list|squad|project);
    boot * off the (team|server|channel|call|network|island|list|project);
    knock * off the (list|leaderboard|roster); knock * out of the (draw|cup|tournament|bracket|competition|running);
    rule * out of the (running|race|contest|draw|squad); vote * off; turf * out of; drum * out of;
    shut * out of the (group|club|contest|league|deal|room); send * off the (pitch|field|court|ice); sub * off;
    throw * out of the (group|team|club|room|channel|league|competition|guild|party); cast * out of; peel off;
    pry * (off|loose|away); lop off; lop * off; snip * (off|out); shave off; spin * off from;
    break off * (piece|chunk|bit|corner|twig|fragment); tear off * (strip|page|label|coupon|tab|sheet|stub|ticket);
    strip out; strip * out of; skim off * (fat|scum|foam|cream|froth|layer); cream off;
    draw off (the|some|a)? (wine|water|liquid|sap|fluid|blood|pint|steam);
    pop * off the (stack|queue|list|end|top|array); shift * off the (front|queue|list|array|stack);
    scoop out * (seeds|flesh|core|pulp|contents); top and (tail|tails); unhook * from; uncouple * from;
    sweep * off the (board|table); wipe * off the (board|list|whiteboard|leaderboard)`,
  delete: `
    take + out of (the|our|a|its)? (database|catalogue|catalog|archive|index); strike * from (the|a|our);
    strike * out of * (database|records|register|books); take * back to factory; give * back * (space|storage);
    get rid of; get shot of; do away with; have a clear-out of; make * disappear; make a bonfire of;
    make a clean sweep of * (file|files|folder|folders|cache|caches|drafts|logs|records|backups);
    send * to the (scrapheap|trash|bin|dustbin|shredder|dump|incinerator|landfill|tip|knackers); send * to oblivion;
    put * through the shredder; put * out with the (trash|rubbish|garbage|bins); put * on the (scrapheap|bonfire);
    put a match to; take * out with the trash; take (a|the) (flamethrower|torch|blowtorch) to; throw away;
    throw * away; throw * (in|into) the (bin|trash|dustbin|garbage|skip|incinerator); throw * overboard;
    toss * (in|into) the (bin|trash|garbage|fire|incinerator); cast * into (the)? (flames|fire|oblivion|abyss);
    chuck * away; wipe the slate clean; wipe out; wipe * off the (map|face);
    wipe * off the (disk|drive|server|phone); wipe * from (the)? (disk|memory|record|records|drive|device|history);
    wipe * (disk|drive|device|phone|laptop|tablet|card|board) clean; clear the decks;
    clear out * (inbox|mailbox|cache|caches|folder|directory|notifications|files|logs|attic|junk|leftovers);
    clear away; clean up after; clean out * (inbox|mailbox|cache|caches|folder|directory|trash|attic|registry|logs);
    sweep away; mop up after; strike * from the (register|record|records|roll|rolls|books|minutes);
    strike * off the (register|roll|rolls|record|records|books);
    strike out * (clause|clauses|paragraph|paragraphs|line|lines|entry|sentence); burn * to the ground;
    burn * to (ashes|cinders|ash); reduce * to (ash|ashes|rubble|dust|cinders); raze * to the ground;
    turn * (to|into) (dust|ash|ashes|rubble); lay waste to;
    consign * to (the)? (history|oblivion|bin|dustbin|trash|scrapheap|flames|grave);
    relegate * to the (dustbin|scrapheap); let * go for good; blow away; blast * into oblivion;
    tear down * (environment|environments|stack|stacks|cluster|clusters|infrastructure|instance|instances|container|containers|fixture|fixtures|sandbox|droplet|vm);
    pull * up by the roots; rub out; scrub * from (the)? (record|records|internet|web|disk|history|memory|logs);
    write * out of (history|existence); leave no trace of; cover (its|your|their|his|her) tracks;
    dump * (in|into) the (bin|trash|dustbin|landfill|skip);
    drop * (in|into) the (trash|bin|shredder|incinerator|dustbin);
    drop (a|the|every|your)? (test|whole|old)? (database|databases|schema|schemas); move * to (the)? recycle bin;
    feed * to the (shredder|flames|fire|furnace|incinerator|woodchipper); empty * (trash|bin|dustbin|wastebasket);
    empty (the|a|your)? recycle bin; zero out * (disk|drive|drives|partition|block|blocks|sector|sectors);
    (say|wave) goodbye to * (file|files|branch|branches|folder|clutter|spam|backups|drafts|photos);
    break * up for scrap;
    bin (a|an|the|every|all|your)? (old|unread|unwanted|stale|expired)? (file|files|draft|drafts|message|messages|email|emails|note|notes|document|documents|backup|backups|photo|photos|letter|letters);
    pulp * (edition|print|book|books|stock|copies)`,
  pay: `
    lay (a|the|your|my)? (stake|bet|wager);
    raise (a|the|your)? paddle; put (the|an|this|your)? order through; put (the|an|this|your)? order in; have a flutter (on)?;
    put in * (limit|market|stop|buy|sell) order; put in * (bid|offer); put in * order for;
    put (money|cash|funds) (on|into|behind|towards|toward|aside|by|away);
    put * (money|cash|sum|pounds|dollars) (aside|by|away);
    put * (bill|order|purchase|meal|dinner|lunch|cost|fare|drinks|round|expense) on (a|the|your) (card|tab|slate);
    put down * deposit; put up (the|a|your|some)? (money|cash|bail|collateral|capital|stake|funds|ante);
    put * up for (sale|auction); put * under the hammer; put * in (hock|pawn);
    put * (money|payment|deposit|funds|sum) (in|into) escrow;
    put through * (payment|payments|refund|refunds|charge|sale|transfer|transaction);
    put * (payment|refund|charge|transfer|transaction|sale) through; pay * back; pay off; pay through the nose for;
    settle up; settle * (bill|bills|debt|debts|invoice|invoices|tab|tabs);
    square * (debt|debts|tab|account|accounts|bill); foot the bill; foot * bill; pick up the (tab|bill) for;
    stand * (round|drinks|drink|pint); stand (bail|surety|guarantor) for; stump up; cough up; shell out for;
    fork out for; fork over * (money|cash|fee|payment|dollars|rent); splash out on; splurge on;
    blow * (budget|money|savings|cash|wages) on; lay out * (money|cash|sum|pounds|dollars);
    lay (a|an|the)? (bet|wager|odds); plunk down (the|a|your|some)? (money|cash|dollars|deposit|coins); ante up;
    pony up; chip in; kick back * (commission|percentage|money|cut|share); throw (money|cash) (at|into);
    throw * (in|into) the kitty; go (long|short) (on|in)?; go (bail|surety|guarantor) for;
    make (a|an|the|your)? (monthly|card|charitable|online|first|recurring|one-off|cash)? (payment|deposit|donation|withdrawal|purchase|remittance);
    make good * (debt|shortfall|loss|losses|deficit); make up the (shortfall|deficit|difference); make an offer on;
    make out * cheque; make a market in; make book on;
    make * (customer|buyer|client|creditor|creditors|victim|user) whole;
    take * out of * (account|wallet|balance|savings|purse|kitty|pay|wages|salary);
    take out * (loan|mortgage|overdraft|money|cash); take (a|an) (punt|flutter) on; take a stake in;
    take a (loss|haircut) on; take (a|an|the)? (card|cash|contactless|online)? (payment|payments);
    take * in part exchange; give * (money|deposit|cash|fee) back; give * a (raise|rise|bonus|refund);
    give * to charity; get * money back; have a (flutter|punt|bet) on; have a whip-round for; run (the|a)? payroll;
    keep up * (repayments|payments|instalments); keep * in funds; run up * (tab|bill|debt|overdraft);
    turn * into (cash|money); turn over * (money|proceeds|takings);
    (shift|move|sweep|funnel|channel|push|pull|route) * (money|cash|funds);
    (shift|move|sweep|funnel|push|pull) (money|cash|funds);
    (pump|pour|sink|plough|plow|funnel) * (money|cash|capital|funds|profits|savings) into;
    (pump|pour|sink|plough|plow) (money|cash|capital|funds|profits|savings) into;
    plough back * (profit|profits|earnings); siphon off * (money|cash|funds|profits);
    park * (money|cash|funds) (in|with); salt away;
    squirrel away * (money|cash|change|savings|pennies|pounds|dollars); sock away * (money|cash|savings|dollars);
    set aside * (money|cash|sum|tax|pounds|dollars);
    draw on * (account|funds|savings|reserves|credit|overdraft|pension);
    draw down * (loan|facility|funds|credit|pension); draw out (the|your|some)? (cash|money|savings);
    pass the hat (round|around)?; call in * (loan|loans|debt|debts|marker);
    cut * in on * (deal|profits|profit|take|action); cut (a|the) (cheque|check) (to|for);
    drop * (in|into) the (tip|collection|piggy|hat|kitty); pop * on the (slate|bill); stick * on the (slate|bill);
    send * money back; send (money|cash|funds); wire * (money|funds|cash|dollars|payment);
    wire (money|funds|cash|dollars); hand over * (money|cash|rent|fee|ransom);
    cover the (cost|costs|bill|tab|rent|shortfall|fare); clear * (debt|debts|arrears|overdraft);
    close out * (position|positions|trade|trades|short|shorts|hedge);
    open (a|an|the|your) (long|short|leveraged) position; lift the offer; hit the bid;
    tip * (waiter|creator|streamer|driver|author|performer|artist|barista|courier);
    tie up * (money|capital|funds|cash) in; lock up (the|your|some)? (money|funds|tokens|coins|capital);
    sign over * (house|shares|cheque|title|deeds|pension); back * (horse|horses|outsider);
    knock * down to (a|the) * bidder; write (out)? (a|the) cheque;
    write (a|an)? (covered|naked) (call|put|calls|puts);
    play the (market|markets|ponies|horses|tables|slots|lottery); cash out;
    cash in * (chips|points|shares|voucher|vouchers|policy|bond|bonds|miles);
    top up * (balance|credit|card|account|wallet|meter|pension|purse); top * up with (credit|money|cash|funds);
    snap up; buy up; buy out; sell off; sell * (stock|share|shares|contract|bond|bonds|futures) short; auction off;
    pawn * (ring|watch|necklace|jewel|jewels|item|items|guitar|heirloom);
    offload * (stock|shares|inventory|tickets|holdings|property);
    dump * (stock|stocks|shares|holdings|position) on the market;
    trade in * (car|phone|device|laptop|vehicle|item|items|weapon|console); send * to auction;
    stake * (money|tokens|coins|token|coin|chips|pounds|dollars|ether);
    scalp * (ticket|tickets|market|futures|pips); flip * for (a)? profit; corner the market in; ape into;
    airdrop (the|your|free)? (token|tokens|coins);
    claw back * (money|bonus|bonuses|payment|overpayment|grant|funds|commission); ding * (card|account|wallet);
    touch * for a (fiver|tenner|loan); bail out * (bank|banks|lender|company|firm|airline|insurer);
    tide * over (until|till) payday; dip into * (savings|pension|overdraft|reserves|kitty);
    share out * (winnings|proceeds|profits|takings|tips|dividends); club together (for|to);
    check out * (cart|basket|trolley); up * (bid|stake);
    roll over * (loan|debt|position|positions|pension|401k|bond); bear the cost of;
    shoulder the (cost|costs|bill|debt); meet the (cost|costs|bill|payroll|expense|expenses);
    dock * (pay|wages|salary); garnish * wages; slap a (fine|fee|surcharge) on;
    treat * to (a|an)? (coffee|lunch|drink|dinner|beer|pizza); reverse the (charge|charges|payment); net off`,
  simulate: `
    play * against (historical|past|recorded|old|sample); play through`,
  publish: `
    put * online; put * live on (the|our|your)? (website|site|web|homepage);
    put * up for (visitors|everyone|everybody|all|anybody|the) (public|world|see|read)?; show the world;
    put * on * (website|homepage|site|noticeboard|displays)`,
  extract: `
    (pull|pick|lift|read) + (off|from) (a|an|the|your)? (picture|photo|image|screenshot|scan|page);
    (pull|pick|lift|read|get) * out of (a|an|the|your)? (picture|photo|image|text|document|pdf|page|scan|recording|audio|video|contract|agreement|letter|mail|thread|transcript|report)`,
  return: `
    bring back (the|a|an)? (score|scores|result|results|list|answer|figures|text|article); bring back * as;
    (provide|supply|present) (you|users|agents) with`,
  wait: `
    hold the (call|request) until`,
  lend: `
    check * out to`,
  move: `
    sort * into * (folder|folders|bucket|buckets); put * back where;
    put * back (on|in|into) (the|its) (shelf|box|slot|drawer|rack|place|folder|stack);
    put away * (toys|tools|files|dishes|books|clothes); stow away; tuck away; squirrel away;
    file * away (in|under|at|by); find a (new)? home for; (find|give) * a new home; put * (in|into) (cold)? storage;
    bring * in-house; bring * under one roof; bring * over from; carry * over (to|into); carry over * (to|into);
    take * (across|over) to; haul * (over|off|across) to; ship * off to; whisk * (off|away) to; shuttle * between;
    ferry * (to|across|between|over|from); shepherd * into;
    send * to the (back|bottom|front|top|end) of the (pile|stack|deck);
    bring * to the (front|top) of the (pile|stack|deck); push * to the (back|bottom|end) of the (pile|stack|deck);
    pin * to the (top|board|wall|noticeboard|corkboard); fold * into; roll * into one; lump * together;
    stitch together; stitch * together; glue * together; tie * (in|together) with; tie * together;
    hook * up (to|with); hook up * (to|with); link * up with; pair * off with; join up * (with|to);
    bolt * (on|onto); tack * (on|onto); weave * into; slot * into; sandwich * between; shoehorn * into;
    pop * (in|into) (the|a|an|its|your) (folder|box|drawer|basket|bag|tray|archive|album);
    drop * (in|into) (the|a|its|your) (folder|box|drawer|basket|tray|archive|album|bucket); siphon off * (to|into);
    funnel * into; hive off; hive * off; split * off into; swap * (round|around)`,
  record: `
    keep (a|an|the|this|your|my)? + (recipe|copy|entry|receipt|reading) (for|in|under);
    go (in|into|on) (the|a|your|our)? + (diary|logbook|ledger|register|books|calendar); scribble * (on|onto|into|in); jot * (on|onto|into|in);
    punch * (timecard|timecards|card|cards|clock); (punch|clock) (in|out|on|off);
    check * into (the|a|an); check in (a|an|the|your)? (guest|sample|passenger|visitor|book|item|patient|parcel);
    tell the (catalogue|catalog|register|database|inventory) (where|what|that); (slap|stick|pop) + on (all|every);
    tell the * (system|app|books|server) that;
    enter * in * (calendar|register|planner|log|logbook|ledger|journal|diary|roster)`,
  reserve: `
    keep * aside; keep (a|an|the|one)? (seat|table|room|place|spot|slot|desk|space); keep * free for`,
  restore: `
    bring * back as; bring * back to (the|its|where); bring * back from; fish * out of * (bin|trash); put * back as`,
  speak: `
    read out over; read * out over`,
  play: `
    put (some|a|an|the)? (music|song|playlist|radio|album|record) on;
    put on (a|an|the|some)? (album|playlist|song|track|record|music|station|radio)`,
  ingest: `
    take in (a|an|the|new)? (document|documents|file|files|page|pages|article|articles|feed|feeds|stock|delivery|shipment)`,
  assign: `
    trade (shift|shifts|places|slots|seats|duties|turns|days|weekends);
    make * the owner of; pass * (ticket|case|task|issue) on to`,
  deploy: `
    roll (a|an|the|this|your|its)? (release|version|build|image|update|firmware|patch|change|deployment) * out;
    get * onto (a|an|the|your)? (environment|cluster|server|stage|production);
    (put|push|take|bring|set) * live`,
  raise: `
    lift (a|an|the)? * (barrier|gate|boom|bridge|blind|shutter|lid)`,
  split: `
    break * into (several|smaller|multiple|separate|two|three|chunks|parts|pieces)`,
  merge: `
    (fuse|fold|mix) * into (one|an|the|a) (existing|single)?`,
  grant: `
    let (a|an|somebody|someone|staff|people|visitors|users|customers|guests|members|employees) * (into|through|in);
    let in (a|an|the|your|only)? (visitor|visitors|guest|guests|caller|callers|courier|stranger|strangers|cat|dog|contractor);
    let (the|a|an|your)? (visitor|visitors|guest|guests|caller|callers|her|him|them|courier|cat|dog|stranger|contractor|neighbour) in;
    let (the|a|an|your)? (visitor|visitors|guest|guests|caller|callers|contractor|user|bot|stranger) into;
    let * past the (gate|guard|firewall|barrier|bouncer|paywall|doorman);
    let * through the (gate|barrier|checkpoint|firewall|turnstile); give * the run of; give * the keys to;
    give the keys to; hand (over)? the keys; take the keys (away|back|off|from); buzz * in; buzz in; lock * out of;
    lock out * (user|users|account|intruder|intruders|visitor|visitors|employee|bots|attackers); shut * out of;
    shut out (a|an|the|all|unwanted|unknown)? (user|users|intruder|intruders|spammer|spammers|visitor|visitors|bots);
    keep * out of the (building|room|system|network|channel|house|garden|group); keep * at bay; open * up to;
    open up * to; throw open; throw * open; open the (door|doors|gate|gates|floodgates) (to|for);
    close the (door|doors|gate|gates) (to|on); show * the door; give * (free|full) (rein|run); give * carte blanche;
    give * (permission|access|rights|privileges|clearance); give (permission|access|rights|privileges|clearance) to;
    give * the right to; give * the (power|authority) to;
    take away * (access|rights|permission|permissions|privileges);
    take (access|rights|permissions|privileges) (away)? from;
    strip * of (all|its|his|her|their|the|any)? (access|rights|role|roles|privileges|powers|permissions|rank);
    cut off * access; kick * out of; boot * out of;
    turn away * (guest|guests|visitor|visitors|caller|callers|users|customers);
    clear * for (entry|access|duty|boarding); wall off; wall * off from; fence off;
    put * behind a (paywall|login|password); put * under lock and key; keep * under lock and key;
    lock down * (account|folder|repository|channel|bucket|permissions|site); put * (off|out) (of)? (limits|bounds);
    put * on the (whitelist|allowlist|blacklist|blocklist|denylist);
    take * off the (whitelist|allowlist|blacklist|blocklist|denylist); (deputise|deputize); take * on (trust|faith);
    make * (an|a|the)? (admin|administrator|moderator|superuser|co-owner);
    (hand|dole) out (visitor|access|guest|admin)? (badges|passes|permissions|privileges|rights)`,
  press: `
    point (the|a|your) + at; summon (the|a)? (lift|elevator|cab|taxi|lifts|elevators);
    make it * (warmer|cooler|hotter|colder|brighter|darker|louder|quieter);
    (have|make|let) (the|a|an|your) (robot|handler|printer|machine|drone|instrument|rover|crane|pump|arm);
    (have|make|let) (the|a|an|your) + (robot|handler|printer|machine|drone|instrument|rover|crane|pump|arm);
    bring * to (the|a) (rolling)? (boil|simmer);
    put the (kettle|oven|heating|lights|light|fan|telly|wipers|hob|grill) on;
    put on the (kettle|oven|heating|lights|light|fan|telly|wipers|hob|grill|brakes|handbrake);
    put the (lights|light|lamp|lamps) (out|off);
    put * on (mute|speaker|speakerphone|vibrate|silent|loudspeaker|shuffle|repeat|loop);
    put * (in|into) (gear|reverse|neutral); put the handbrake on;
    put the (roof|hood|blinds|blind|shutters|windows|window|visor) (up|down); put the clocks (forward|back);
    put * through the (wash|dishwasher|mangle); run * through the (mangle|press|mill|wash|dishwasher); run a bath;
    draw a bath; draw (the|your)? (curtains|blinds|drapes);
    pull (down|up) the (blind|blinds|shade|shades|shutter|screen); pull (a|the) (lever|cord|handle|chain);
    turn (up|down) * (heating|heat|volume|thermostat|brightness|lights|sound|music|gas|oven|radiator|fan);
    turn (the)? (heating|heat|volume|thermostat|brightness|lights|sound|music|gas|oven|radiator|fan|radio|telly) (up|down);
    turn (on|off) (the|a|all|every)? (living-room|porch|kitchen|bedroom)? (light|lights|lamp|lamps|tap|heating|telly|tv|oven|fan|pump|radio|heater|kettle);
    turn (the|a|all|every)? (light|lights|lamp|lamps|tap|heating|telly|tv|oven|fan|pump|radio|heater|kettle) (on|off);
    turn the key; turn the page; crank up the (volume|heat|heating|music|sound|brightness|thermostat);
    dial (up|down) the (brightness|volume|heat|heating|lights|temperature);
    take * to the next (cue|slide|scene|track|page|screen); bring (up|down) the (house)? (lights|curtain);
    bring the (house)? lights (up|down); kill the (lights|engine|engines|sound|mic|microphone|music|power);
    cut the (engine|engines|music|lights|sound|mic|microphone|motor);
    hit the (lights|horn|gas|mute|snooze|throttle); hit * (button|switch|key|pedal);
    hit (play|pause|snooze|mute|enter|record); throw * (switch|lever|breaker); flip * (switch|breaker|toggle);
    give * a (tap|click|press|poke|shake|twist|flick|toot|honk|squirt|stir|swirl);
    step on the (gas|brake|brakes|accelerator|throttle); (slam|jam|stand|jump) on the (brakes|anchors|brake);
    gun the engine; take (the)? (handbrake|brake) off; take the (phone|receiver) off the hook;
    pick up the (phone|receiver|handset); hang up; wind (up|down) the (window|windows|clock|awning|blind);
    roll (up|down) the (window|windows|shutter|shutters|blind|blinds|awning);
    back * into (the|a|its) (garage|bay|space|dock|drive|shed); back up the (car|truck|van|trailer|lorry|tractor);
    bring the (ship|boat|yacht|bow|tug) (about|round|alongside); bring * in to land; drop anchor; weigh anchor;
    set sail; train * (camera|telescope|lens|spotlight|gun|cannon) on;
    point * (camera|telescope|dish|antenna|lens) at; punch in * (code|number|coordinates|pin); key in;
    fade (up|down|out) the (lights|sound|music); zoom (in|out);
    skip to the (next|previous|last) (track|song|chapter|slide|scene); swipe (left|right);
    sound the (horn|klaxon|hooter);
    water (a|an|the|one|my|our|all|every|each)? + (zone|zones|bed|beds|lawn|garden|plants|field|greenhouse|block|row|rows);
    water (the|my|our|all)? (zone|zones|bed|beds|lawn|garden|plants|field|greenhouse|rows)`,
  add: `
    (slip|pop|stick|tuck|drop|chuck|bung|throw|toss|squeeze|fit|sneak|work) * into; keep * on * list;
    (slap|stick|put|pop|stamp|hang) * (tag|label|sticker|badge) on`,
  update: `
    (nudge|bump|shove|push|move) * (up|down) by; mark * (up|down) by;
    fill in * (register|timesheet|logbook|diary|roster); bring * up to date; keep * up to date;
    keep * (in|into) (sync|step|line); bring * (into|in) (line|sync);
    bring * up to (scratch|code|standard|spec|par); set the record straight;
    (whip|knock|lick|get|beat) * into shape; push back * (meeting|deadline|date|launch|appointment|start);
    push * back (by)? (a|an|one|two|three) (hour|day|week|weeks|days|hours|fortnight|month);
    put back * (meeting|deadline|date|appointment|launch);
    put * back (a|an|by|one|two) (week|day|hour|month|fortnight); bring forward;
    put off * (meeting|appointment|deadline|visit|delivery|decision); put * off (until|till); put * on hold;
    put * on ice; put * on the back burner; kick * down the road; take * off hold; give the green light;
    give * the green light; give the go-ahead; give * the go-ahead; give * the (nod|thumbs-up|okay|ok);
    give the (nod|thumbs-up|okay|ok) (to|for); give * the thumbs (up|down);
    give * (its|your|a|the) (seal|stamp) of approval; sign off on;
    sign off * (timesheet|budget|invoice|report|request|design|change);
    wave through * (expenses|claim|claims|request|requests|invoice|invoices);
    turn down * (request|offer|application|invitation|proposal|claim);
    knock back * (application|request|claim|proposal|offer); throw out * (claim|appeal|case|motion|charge);
    tick off; tick * off; check off; check * off; mark down * (price|prices|stock|item);
    put up (the)? (price|prices|rent|rate|rates|fee|fees); bump up * (version|priority|price|limit|quota);
    bump * up (the|to|a); put a (cap|ceiling|limit) on; put * down as; take * off (the)? (market|sale);
    write off * (debt|debts|loan|loans|balance|stock); close the books on; put * to bed; put * in charge;
    hand * over to; pass the (baton|torch); sign * over to; back out * (change|changes|commit|patch|migration);
    swap * out for; swap out; beef up; tone down; spruce up; touch up; polish up; fix up; patch up;
    give * a (facelift|makeover|revamp|polish|tweak|touch-up); iron out; put the finishing touches (to|on);
    make (a|an|some)? (change|changes|amendment|amendments|alteration|alterations|correction|corrections|adjustment|adjustments) to;
    fill in the (blanks|gaps); flesh out; cut * down to size; whittle down`,
  create: `
    (prepare|draw|set) * as a draft; knock up * (draft|invoice|agenda|list); turn * into * draft; start * in draft;
    (prepare|make|get|set|draw) * in (state|status)? draft; pencil in; pencil * in; put * on the books;
    put * on the (payroll|register|roll|rota|roster); put * (in|on) (the|your|a) (diary|calendar);
    put * on (file|record); put * on the agenda; put * on the waiting list; get * (on|down) (on)? (film|tape|paper);
    get * in writing; put * in writing; put pen to paper; put * down for;
    set * up with (a|an|its|their|your) (own|new|first)? (account|mailbox|login|profile|page|desk);
    set up (a|an|the|your)? (new|recurring|team)? (account|appointment|meeting|profile|alert|reminder);
    sign * up for; sign up for; book * in for; fit * in for; tee up * (meeting|call|interview|appointment);
    (block|mark) (out|off) * (time|hour|hours|morning|afternoon|day|week); carve out * (time|hour|slot);
    grab (a|an|the|you|your) (a|free|last|empty|meeting|window)? (room|seat|slot|place|spot|desk|berth);
    bag * (room|seat|slot|table|place|spot|desk); hold * (room|seat|table|place|berth) for; (call|put) dibs on;
    lodge * (complaint|claim|appeal|objection|protest|return|application);
    file * (complaint|claim|appeal|return|ticket|report|issue|motion); press charges;
    bring * (suit|action|case|proceedings) against; raise * (ticket|invoice|query|issue|requisition); cut * ticket;
    open (a|an) (new|support|savings|bank)? (ticket|account|case|issue); put in for;
    put in * (request|claim|application|complaint|requisition);
    take out * (policy|patent|subscription|insurance|membership); draw up;
    write up * (report|minutes|notes|incident|findings|experiment); take (a)? (note|notes) of;
    take down * (name|number|details|address|order|message|particulars|dictation);
    take (a|the|your|table|phone)? (booking|bookings|reservation|reservations); catch * on (camera|film|tape);
    make a (note|record|copy) of; make a (booking|reservation|appointment|date);
    keep a (record|log|note|tally|diary) of; jot down; jot * down; note down;
    enter * (in|into) the (books|ledger|log|minutes|record); ring up * (sale|purchase|item|order); throw together;
    put together * (list|report|plan|package|proposal|deck|quote|itinerary); cobble together; whip up;
    (crank|churn) out; mock up; build * from scratch; drop a pin; take * on as`,
  start: `
    give * (the|an|a)? (old)? (off-and-on-again|off-and-on);
    kick (a|an|the|this|your)? (build|job|pipeline|workflow|run|deploy|test|tests);
    light (a|an|the)? (kiln|stove|furnace|boiler|burner|fire|flare|oven|forge|candles|candle|grill);
    put * back (on|onto) * queue; (hand|pass|give) * (description|job|task|brief|prompt|work) * to * agent;
    (hand|give) * (agent|bot|robot) (a|an|the)? (job|task|errand|brief);
    get * going; get * (back)? up and running; get * off the ground; get * under way; get the ball rolling;
    (set|start) the ball rolling; get the show on the road; get cracking (on|with); get to work on;
    get started (on|with); set * going; set * in (motion|train); set the wheels in motion; set * loose on;
    let * loose (on|in|upon); let it rip; let * off the (leash|chain); set * to work; put * to work;
    put * into (action|operation|service|production|motion|play);
    put * back (in|into|on|to) (service|action|business|operation|production|track|duty|work|stream);
    put * (back)? on (its|the) (feet|rails); put * (back)? on the air; get * back on track; kick off; kick * off;
    kick * into (life|action|gear|high|overdrive); give * a (whirl|spin|go|try|run|run-out|run-through|trial);
    give * a (test|dry|trial) run; give * a (bounce|restart|reboot); do a (test|dry|trial) run;
    take * (out)? for a (spin|whirl); take * for a (test|trial) (drive|run); bring * back to life;
    bring * back from the dead; bring * (back)? online;
    bring up * (server|service|cluster|interface|stack|node|daemon|network);
    bring * into (service|operation|play|action);
    bring * out of (hibernation|retirement|mothballs|sleep|standby|suspension); press * into service;
    spring into (action|life); fire up; fire * up; spin up; spin * up; boot up; pull the trigger on;
    push the button on; start the clock; make a start on; pick up where; carry on (with|from);
    press (on|ahead) with; go ahead with; keep * (going|running|alive|ticking); keep * ticking over;
    wake * (up)? from (its)? (sleep|slumber|hibernation); bounce * (server|service|daemon|router|node|pod);
    turn * off and (back)? on; switch * off and (back)? on`,
  sort: `
    put * in order !to; put * in (a|an|the)? (good|sensible|better|best|right|sensible) order; put * into * order`,
  compare: `
    (put|set|lay|place|hold) * side by side; hold * up against; hold (it|them|this|these) against`,
  draft: `
    (lay|put|leave|drop|save|file|park) * as (a|an)? (draft|drafts); prepare * as drafts`,
  disable: `
    (grey|gray) * out`,
  archive: `
    put * out to (pasture|grass); (put|place) * in mothballs`,
  set: `
    (take|bring) * to (zero|nought|full|half)`,
  reset: `
    (put|bring|take) * back to (zero|nought|naught|nothing|nil)`,
  mute: `
    keep * from (pinging|ringing|buzzing|beeping|notifying|bothering|disturbing|interrupting)`,
  block: `
    keep * from (posting|entering|joining|editing|logging|sending|seeing|reading|using|booking|ordering|writing|calling)`,
  rename: `
    give * (another|new|different) (name|title)`,
  ask: `
    hold out for; hold off (until|till); hold fire (until|till|for); hold (its|your) (horses|fire);
    hold the line (until|till|while|for); hold on (until|till|for); hold back (until|till);
    hang on (until|till|for); hang fire (until|till|on|for); sit tight (until|till|for|while);
    sit on (its|your) hands; sit * out; sit out; stand by (for|until|till); stay put (until|till|while|for);
    stay up (until|till); bide (its|your|one's) time; mark time (until|till|while); kick (its|your) heels;
    cool (its|your) heels; lie in wait for; take a (breather|breath|beat|nap); take five;
    pause for (breath|thought);
    go back to * (for|with) (an|a|more)? (answer|answers|clarification|question|questions|details);
    go to * for (an|the|a|his|her|their)? (opinion|advice|approval|permission|answer|blessing); sleep on it;
    sleep (until|till); wait up for; wait * out; wait on (a|the|an)? (signal|semaphore|mutex|lock|queue);
    wait (its|your) turn; ride out; linger until; let the dust settle; let * catch up;
    let * have the (last|final) (word|say); leave it (up)? to; leave the (decision|choice) (to|with|up);
    give * the (last|final|casting) (word|say|vote);
    give * (time|a)? (moment|chance|minute|second)? to (start|settle|finish|respond|reply|warm|boot|catch);
    give (it|things) a (minute|moment|while|beat); get * (say-so|go-ahead|nod|blessing|thumbs-up|sign-off);
    get the (nod|go-ahead|ok|okay|all-clear|thumbs-up|blessing); get (a|an)? (second)? (opinion|opinions) (from|on);
    get * to (confirm|agree|decide|choose);
    put * to the (user|vote|panel|board|committee|jury|room|audience|public|player|owner|house|members);
    put (the|a|its|this|that|your|some)? (question|questions|query) to; put out (some|its)? feelers;
    pop the question; pick * (brain|brains); run * by (you|your|someone|somebody); run * up the flagpole;
    run * past * (user|boss|manager|lawyer|editor|team|owner|colleague|client|doctor|reviewer);
    bounce * (idea|ideas|plan|draft) off; float * (idea|date|plan|proposal|name) (past|by|with);
    sound * out (on|about); take a (straw)? (vote|poll); call for a (show|vote|volunteer);
    turn to * for (help|advice|guidance|approval|answers|an|a);
    throw * open to (the|a) (floor|room|audience|public); throw * (question|questions) at;
    press * for (an|a|the|more)? (answer|answers|reply|details|decision|explanation);
    push * for (an|a)? (answer|reply|decision|commitment); hit * up for;
    chase * (up)? for (an|a|the|their|his|her)? (answer|answers|reply|replies|response|decision|rsvp);
    beg (leave|permission); check with; double-check with;
    clear * with * (owner|boss|manager|treasurer|editor|lawyer|author|user); consult with;
    come (back|crawling) to * (with|for) (a|an)? (question|questions|clarification|answer); set * a (riddle|poser);
    fire questions at; fire off (a|some)? (question|questions|query); ask around; phone a friend;
    do (a|the)? (straw|exit|opinion)? poll of;
    seek (a|an|some|the|your)? (second)? (opinion|advice|permission|approval|consent|clarification|guidance);
    invite (comments|comment|views|feedback|suggestions|questions|answers); grill * (about|on|over);
    play twenty questions; badger * (for|into|until); pester * (for|until); feel * out;
    walk * through (a|the)? (questionnaire|questions|survey|interview); talk * over with; hear * out;
    open the floor; look to * for (guidance|advice|an|approval|a); stop and (ask|asks|wait|waits|think|thinks);
    keep * on the line; shoot * a question; pass the (question|decision) (on)? to;
    hand the (decision|choice|question) (over|back); defer to; let * (cool|quieten) (off|down);
    let * decide (whether|if|which); leave * to * discretion; get the green light; sound out * (on|about)`,
  stop: `
    bring * to (idle|standstill|rest); bring * to (a|an|the) (halt|stop|standstill); feather (the|its)? blades;
    put * to sleep; send * to sleep; put * on (pause|standby);
    put * (in|into) (hibernation|standby|sleep|limbo|suspended); take * off the air; pull * off the air;
    take * (offline|off-line); take * out of (service|action|operation|commission|production|rotation);
    put * out of (action|service|commission|operation|business); pull * (from|out) (of)? service;
    take down * (site|server|service|network|cluster|stack|node);
    bring down * (server|service|cluster|stack|network|interface|site|node); pull the plug on; call a halt to;
    call time on; call it quits; call off * (search|hunt|chase|job|run|attack|scan|crawl);
    bring * to (a|an|its) (halt|stop|standstill|close|end|finish); draw * to (a|its) (close|end); draw a line under;
    bring (down)? the curtain (down)? on; put (a|an) (stop|end) to; put paid to; put the (brakes|brake) on;
    put the kibosh on; shut up shop; shut down; shut * down;
    close down * (service|server|session|line|connection);
    wind down * (service|services|operation|operations|job|jobs|cluster|session); wind * down; spin down;
    power down; knock * on the head; nip * in the bud; stop * in (its|their) tracks; stop the clock; cut short;
    break off * (run|job|transfer|download|search|scan|session|connection|talks); pack it in; throw in the towel;
    give * a (rest|break|breather); hold off on; hold up * (job|train|build|process|queue|run|deployment);
    hold back * (job|jobs|batch|deployment|build); kill off;
    ground * (fleet|aircraft|flight|flights|drone|drones|plane|planes); (bring|pull) down the shutters on;
    wrap up * (session|meeting|call|run|recording)`,
  cancel: `
    call off; call * off; call it quits (on|with);
    give up * (slot|place|seat|claim|lease|tenancy|licence|membership|subscription|appointment|reservation|berth|table);
    give * the (sack|boot|push|elbow|heave-ho|bullet|axe); give * (his|her|their|its|your) marching orders;
    get out of * (contract|lease|agreement|deal|subscription|tenancy); get * off the payroll;
    take * off the payroll; take (an|a|the|your)? (offer|bid|proposal) off the table; take * off life support;
    take * out behind the (barn|shed|woodshed);
    make * (staff|employee|employees|worker|workers|post|posts|position|positions) redundant;
    put a stop to * (subscription|membership|contract|renewal|mandate|booking);
    put * out of (his|her|its|their) misery; put in * (resignation|notice); put * out of (a)? (job|work);
    set aside * (verdict|judgment|judgement|conviction|award); have done with;
    go back on * (deal|agreement|bargain|contract|pledge); part ways with; part company with; let * (lapse|expire);
    let * (staff|employee|employees|worker|workers|contractor|contractors|temp|temps) go;
    let go of * (booking|reservation|lease|seat|slot|tenancy|subscription);
    let * out of * (contract|lease|agreement|bond); let * wither on the vine;
    turn in * (badge|resignation|notice|keys); turn * out (on|onto) the street;
    pull out of * (deal|contract|agreement|race|sale|treaty|purchase|auction|tournament); draw stumps on;
    push * out (of)? the door; sweep * out of office; throw * out of court; cast * adrift;
    lay off (a|an|the|some|all)? (staff|worker|workers|employee|employees|people|crew);
    strike down * (law|ruling|order|ban|statute|contract); cut * loose; cut the cord (on|with);
    cut (all)? ties (with|to); cut * losses on;
    cut short * (run|session|trial|stay|visit|tour|contract|tenancy|call);
    break off (an|the|all|your)? (engagement|talks|negotiations|relations|contact); break up with;
    break (a|an|the|your) (lease|tenancy|engagement|betrothal);
    drop out of * (course|class|race|contest|programme|program|school|study|tournament|league);
    drop * like a hot (potato|brick); swing the axe (at|on|over);
    walk away from * (deal|contract|negotiation|negotiations|lease|offer|mortgage|table);
    walk out on * (contract|deal|talks|job|lease); send * packing; send * into retirement;
    send in * (resignation|notice); hand in * (notice|resignation|badge); hand * (his|her|their|your) (notice|p45);
    close the (book|chapter) on; close out * (lease|project|sprint|contract|contracts|engagement);
    close down * (account|accounts|branch|business|shop|store|factory|company|plant); shut down * for good;
    stand down (as|from); stand down * (volunteers|volunteer|crew|team|jury|lifeboat); step down as;
    sign * death warrant; back out of * (deal|contract|agreement|sale|purchase|booking|commitment|trade|bet);
    kick * to the (curb|kerb); wind up * (company|companies|estate|partnership|business|firm|trust|fund|affairs);
    wind down * (company|business|programme|program|contract|partnership|fund);
    read the last rites (to|over); tear up * (contract|agreement|treaty|lease|deal|ticket|membership);
    wash * hands of; wipe * off the calendar; bow out of; pack in * (job|course|membership|career|subscription);
    jack in * (job|course|membership|career|subscription); sack off;
    bail on * (booking|meeting|date|appointment|event|class|reservation); cry off;
    scrub * (launch|flight|mission|takeoff); blow off * (meeting|appointment|date|class|lunch);
    blow the final whistle on; pension off; hang up on; renege on;
    scuttle * (deal|plan|talks|merger|project|sale|bid)`,
};
